using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Tells ages of people from figures: "a 12-year-old", "12 years old", "aged 12", "Ane Berg, 40, said". Places are words of the sentence, from 0.</summary>
internal sealed class AgeReader(string[] words, TagLayer tags, Sentence sentence)
{
    /// <summary>The word after an age whose number is in words <c>[start, end)</c>, with the unit it is told in; null where it is none.</summary>
    public (int End, string Unit)? Read(int start, int end, Bounds bounds)
    {
        var at = end < words.Length && words[end] is "-" or "–" ? end + 1 : end;
        if (at < words.Length && UnitOf(words[at]) is { } joined && words[at].Contains("-old", StringComparison.Ordinal))
            return (at + 1, joined);
        if (at < words.Length && UnitOf(words[at]) is { } unit)
        {
            var old = at + 1 < words.Length && words[at + 1] is "-" or "–" ? at + 2 : at + 1;
            if (old < words.Length && words[old] is "old" or "olds")
                return (old + 1, unit);
            if (old + 1 < words.Length && words[old] == "of" && words[old + 1] == "age")
                return (old + 2, unit);
        }

        if (bounds.Written is not (>= 0 and < 120))
            return null;
        if (start > 0 && words[start - 1] is "aged" or "age")
            return (end, "a");
        if (start > 2 && words[start - 1] == "of" && words[start - 2] == "age" && end < words.Length && UnitOf(words[end]) is null)
            return (end, "a");
        // "Ane Berg, 40, said": a bare number set off after a person's name.
        return start > 1 && words[start - 1] == "," && char.IsDigit(words[start][0]) && end == start + 1 && (end >= words.Length || words[end] is "," or "." or ";")
            && tags.Tags[sentence.FirstToken + start - 2].Pos is Upos.Propn && bounds.Written is >= 1 && bounds.Written == Math.Floor(bounds.Written.Value)
            && !(end + 1 < words.Length && char.IsDigit(words[end + 1][0]))
            ? (end, "a")
            : null;
    }

    private static string? UnitOf(string word)
    {
        if (word.StartsWith("year", StringComparison.Ordinal))
            return "a";
        if (word.StartsWith("month", StringComparison.Ordinal))
            return "mo";
        if (word.StartsWith("week", StringComparison.Ordinal))
            return "wk";
        return word.StartsWith("day", StringComparison.Ordinal) ? "d" : null;
    }
}
