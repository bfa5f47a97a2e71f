using System.Collections.Immutable;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>
/// "Killing at least seven people": hedges before a number look like prepositions, and the parser is apt to make an adverbial of what is an object. What has no
/// preposition but a hedge is an object, or the subject where it stands before its verb.
/// </summary>
internal static class HedgeRepair
{
    private static readonly string[][] Hedges =
    [
        ["at", "least"], ["at", "most"], ["up", "to"], ["close", "to"], ["more", "than"], ["less", "than"], ["fewer", "than"], ["as", "many", "as"], ["as", "few", "as"], ["no", "fewer", "than"],
        ["no", "more", "than"], ["upwards", "of"], ["about"], ["around"], ["over"], ["under"], ["nearly"], ["almost"], ["roughly"], ["approximately"],
    ];

    /// <summary>Mends the heads and relations of one sentence in place.</summary>
    public static void Apply(Sentence sentence, TagLayer tags, int[] heads, string[] relations)
    {
        for (var number = sentence.FirstToken + 1; number < sentence.EndToken; number++)
        {
            if (!IsNumber(tags, number) || HedgeStart(sentence, tags.Forms, tags.Forms[number - 1] is "a" or "one" ? number - 1 : number) is not { } start)
                continue;
            var counted = relations[number] is "nummod" or "compound" && heads[number] > number ? heads[number] : number;
            for (var i = start; i < number; i++)
                (heads[i], relations[i]) = (number, "advmod");
            if (relations[counted] is not ("obl" or "nmod") || heads[counted] < 0 || HasPreposition(sentence, heads, relations, counted))
                continue;
            var verb = heads[counted];
            if (tags.Tags[verb].Pos is not Upos.Verb)
                continue;
            if (verb < counted && !Has(sentence, heads, relations, verb, "obj"))
                relations[counted] = "obj";
            else if (verb > counted && !Has(sentence, heads, relations, verb, "nsubj") && !Has(sentence, heads, relations, verb, "nsubj:pass"))
                relations[counted] = Has(sentence, heads, relations, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        }
    }

    private static bool IsNumber(TagLayer tags, int token) => tags.Tags[token].Pos is Upos.Num || tags.Tags[token].Lemma is "dozen" or "hundred" or "thousand" or "million" or "score";

    private static int? HedgeStart(Sentence sentence, ImmutableArray<string> forms, int number)
    {
        foreach (var hedge in Hedges)
        {
            var start = number - hedge.Length;
            if (start >= sentence.FirstToken && forms.AsSpan()[start..number].SequenceEqual(hedge))
                return start;
        }

        return null;
    }

    private static bool HasPreposition(Sentence sentence, int[] heads, string[] relations, int token) => Has(sentence, heads, relations, token, "case");

    private static bool Has(Sentence sentence, int[] heads, string[] relations, int head, string relation)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (heads[i] == head && relations[i] == relation)
                return true;
        }

        return false;
    }
}
