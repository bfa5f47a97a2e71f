using System.Collections.Frozen;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>
/// "They will swap prisoners, Tell and Velt said": the parser is apt to take a clause that reports what stands before it for one more thing that happened. A verb of speech that only a comma or the end of
/// a quotation joins to the clause before is a parenthesis of it.
/// </summary>
internal static class ReportingRepair
{
    private static readonly FrozenSet<string> Speech = "say tell add report announce note explain insist recall claim warn state argue acknowledge write".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Mends the relations of one sentence in place.</summary>
    public static void Apply(Sentence sentence, TagLayer tags, int[] heads, string[] relations)
    {
        for (var verb = sentence.FirstToken; verb < sentence.EndToken; verb++)
        {
            if (relations[verb] is "conj" or "ccomp" && heads[verb] < verb && tags.Tags[verb].Pos is Upos.Verb && Speech.Contains(tags.Tags[verb].Lemma) && IsSetOff(sentence, tags, heads, relations, verb))
                relations[verb] = "parataxis";
        }
    }

    /// <summary>Whether the verb has a subject of its own, nothing that joins it to what is before, and a comma or mark of quotation before its words.</summary>
    private static bool IsSetOff(Sentence sentence, TagLayer tags, int[] heads, string[] relations, int verb)
    {
        var (subject, first) = (false, verb);
        for (var i = sentence.FirstToken; i < verb; i++)
        {
            if (!IsWithin(heads, i, verb))
                continue;
            if (heads[i] == verb && relations[i] is "cc" or "mark")
                return false;
            subject |= heads[i] == verb && relations[i] is "nsubj" or "nsubj:pass";
            if (tags.Tags[i].Pos is not Upos.Punct)
                first = Math.Min(first, i);
        }

        // What stands before a closing mark is never completed by what stands after it.
        return subject && first > sentence.FirstToken && (tags.Forms[first - 1] is "\"" or "”" or "''" || (relations[verb] == "conj" && tags.Forms[first - 1] is ","));
    }

    private static bool IsWithin(int[] heads, int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps < heads.Length; token = heads[token], steps++)
        {
            if (token == ancestor)
                return true;
        }

        return false;
    }
}
