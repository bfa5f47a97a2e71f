using System.Collections.Frozen;

namespace Rashomon.Quantities;

/// <summary>Numbers that count nothing: years, dates, clock times, names with numbers, scores, addresses.</summary>
internal static class NumberGuards
{
    private static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly FrozenSet<string> NumberedNames = Set(
        "resolution article chapter section channel flight route highway interstate number no page room unit grade level phase part act gate pier line terminal platform figure table version type class category");

    /// <summary>Whether the number in tokens <c>[i, end)</c> counts nothing.</summary>
    public static bool IsNoQuantity(ReadOnlySpan<string> words, int i, int end, bool money, Func<int, bool> joined, Func<int, bool> isName)
    {
        if (money)
            return false;
        var word = words[i];
        var before = i > 0 ? words[i - 1] : "";
        var after = end < words.Length ? words[end] : "";
        if (word.Contains(':', StringComparison.Ordinal) || word.Count(c => c == '.') > 1 || word.Length > 15)
            return true;
        if (after is "am" or "pm" or "a.m." or "p.m." or "gmt" or "o'clock" || (after is "a" or "p" && end + 1 < words.Length && words[end + 1] is "." or "m"))
            return true;
        if (Months.Contains(before) || (Months.Contains(after) && end == i + 1) || (before == "." && i > 1 && Months.Contains(words[i - 2])))
            return true;
        if (IsScoreOrCode(words, i, end, joined) || (before == "," && after is "," or "." && i > 1 && isName(i - 2)))
            return true;
        if (NumberedNames.Contains(before) || (before == "#" && joined(i)))
            return true;
        if (IsYear(word) && end == i + 1)
            return !IsPlural(after) || IsYearContext(before) || after == "'s";
        if (IsYear(word) && end > i + 1 && words[i + 1] is "-" or "–" or "to" or "and")
            return true;
        if (i > 1 && joined(i) && before is "-" or "–" or "/" && IsYear(words[i - 2]))
            return true;
        if (word == "one")
            return after is "another" or "day" or "'s" or "time" or "side" or "hand" or "point" or "where" || before is "no" or "this" or "that" or "the" or "any" or "every" or "each" or "which"
                || (end < words.Length && after is "." or "," or ")" && before is not ("," or "and" or "just" or "only"));
        if (i > 1 && char.IsDigit(word[0]) && isName(i - 1) && (char.IsDigit(words[i - 2][0]) || NumberWords.Small.ContainsKey(words[i - 2])))
            return true;
        return char.IsDigit(word[0]) && i > 0 && isName(i - 1) && !IsPlural(after) && after is not ("percent" or "%" or "people" or "-" or "million" or "billion" or "of") && !Units.Named(after).HasUnit();
    }

    /// <summary>"27-24", "0800 555 111": scores, records and telephone numbers.</summary>
    private static bool IsScoreOrCode(ReadOnlySpan<string> words, int i, int end, Func<int, bool> joined)
    {
        if (words[i].Length > 1 && words[i][0] == '0' && char.IsDigit(words[i][1]))
            return true;
        if (end < words.Length && char.IsDigit(words[end][0]) && char.IsDigit(words[end - 1][0]))
            return true;
        if (i > 0 && char.IsDigit(words[i - 1][0]) && char.IsDigit(words[i][0]))
            return true;
        return (end + 1 < words.Length && words[end] is "-" or "–" && joined(end) && joined(end + 1) && char.IsDigit(words[end + 1][0]))
            || (i > 1 && words[i - 1] is "-" or "–" && joined(i) && joined(i - 1) && char.IsDigit(words[i - 2][0]));
    }

    private static bool HasUnit(this Unit? unit) => unit is not null;

    private static bool IsYear(string word) =>
        (word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal) || word.StartsWith("18", StringComparison.Ordinal)) && word.All(char.IsAsciiDigit))
        || (word.Length == 5 && word.EndsWith("0s", StringComparison.Ordinal));

    private static bool IsYearContext(string before) => before is "in" or "since" or "of" or "by" or "until" or "from" or "the" or "its" or "late" or "early" or "mid" or "'s" or "during" or "and" or "-";

    private static bool IsPlural(string word) => word.Length > 2 && char.IsLetter(word[0]) && ((word.EndsWith('s') && word is not ("was" or "has" or "is" or "its" or "this" or "as" or "says" or "does")) || word is "people" or "men" or "women" or "children");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
