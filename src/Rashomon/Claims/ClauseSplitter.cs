using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Claims;

/// <summary>Splits sentences into clauses by conjunctions, relative words and marks: what stands in for a parse.</summary>
internal static class ClauseSplitter
{
    private const int Reach = 8;

    /// <summary>The clauses of a sentence, in order; together they hold every token.</summary>
    public static IEnumerable<Clause> Split(TokenLayer tokens, TagLayer tags, int sentence)
    {
        var s = tokens.Sentences[sentence];
        var start = s.FirstToken;
        var hasVerb = false;
        for (var i = s.FirstToken; i < s.EndToken; i++)
        {
            if (hasVerb && i > start && Starts(tags, s, i))
            {
                yield return new(sentence, start, i);
                start = i;
                hasVerb = false;
            }

            hasVerb |= IsVerbal(tags.Tags[i]);
        }

        yield return new(sentence, start, s.EndToken);
    }

    private static bool IsVerbal(Tag tag) => tag.Pos is Upos.Verb or Upos.Aux;

    /// <summary>Whether a clause of its own starts at token <paramref name="i"/>.</summary>
    private static bool Starts(TagLayer tags, Sentence s, int i)
    {
        var form = tags.Forms[i];
        if (form is ";" or "—" or "–" or "--")
            return VerbFollows(tags, s, i + 1);
        var comma = i > s.FirstToken && tags.Forms[i - 1] is ",";
        if (form is "and" or "but" or "or" or "nor" or "so")
            return Coordinates(tags, s, i);
        if (form is "while" or "although" or "though" or "because" or "whereas" or "after" or "before" or "when" or "if" or "unless" or "as" or "since" or "until")
            return VerbFollows(tags, s, i + 1);
        if (form is "which" or "who" or "whose" or "where")
            return VerbFollows(tags, s, i + 1);
        if (form is "with" && comma)
            return VerbFollows(tags, s, i + 1);
        return comma && form != "including" && (tags.Tags[i].Fine is "VBG" or "VBN" || (tags.Tags[i].Pos is Upos.Pron or Upos.Det or Upos.Num or Upos.Propn && SubjectAndVerb(tags, s, i)));
    }

    /// <summary>"… and injured" after a participle shares its clause; "… and seized", "… and an official was held" start one.</summary>
    private static bool Coordinates(TagLayer tags, Sentence s, int i)
    {
        if (i + 1 >= s.EndToken)
            return false;
        var (before, after) = (tags.Tags[i - 1], tags.Tags[i + 1]);
        if (IsVerbal(after))
            return after.Fine is not ("VBN" or "VBG") && before.Pos is not Upos.Verb;
        return SubjectAndVerb(tags, s, i + 1);
    }

    /// <summary>Whether a verb comes before the next mark.</summary>
    private static bool VerbFollows(TagLayer tags, Sentence s, int i)
    {
        for (var end = Math.Min(s.EndToken, i + Reach); i < end && tags.Forms[i] is not ("," or ";" or ":" or "and" or "or"); i++)
        {
            if (IsVerbal(tags.Tags[i]))
                return true;
        }

        return false;
    }

    /// <summary>"…, five were hurt": a short subject with a finite verb right behind.</summary>
    private static bool SubjectAndVerb(TagLayer tags, Sentence s, int i)
    {
        for (var end = Math.Min(s.EndToken, i + Reach); i < end; i++)
        {
            var tag = tags.Tags[i];
            if (tag.Pos is Upos.Aux || tag.Fine is "VBD" or "VBZ" or "VBP")
                return true;
            if (tag.Pos is Upos.Punct or Upos.Cconj or Upos.Sconj or Upos.Verb || tags.Forms[i] is "after" or "before" or "during" or "who" or "which" or "that")
                return false;
        }

        return false;
    }
}
