using System.Collections.Frozen;
using Rashomon.Language;

namespace Rashomon.Quantities;

/// <summary>Numbers that count nothing: years, dates, clock times, names with numbers, scores, addresses.</summary>
internal sealed class NumberGuards(FigureContext context)
{
    private static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly FrozenSet<string> NumberedNames = Set(
        "week weeks version versions game round day resolution article chapter section channel flight route highway interstate number no page room unit grade level phase part act gate pier line terminal platform figure table version type class category");

    /// <summary>Whether the number in words <c>[i, end)</c> of the sentence counts nothing; money always counts.</summary>
    public bool IsNoQuantity(int i, int end)
    {
        var words = context.Words.Lower;
        var word = words[i];
        var before = i > 0 ? words[i - 1] : "";
        var after = end < words.Length ? words[end] : "";
        if (word.Contains(':', StringComparison.Ordinal) || word.Count(c => c == '.') > 1 || word.Length > 15)
            return true;
        if (after is "am" or "pm" or "a.m." or "p.m." or "gmt" or "o'clock" || (after is "a" or "p" && end + 1 < words.Length && (words[end + 1] == "m" || (words[end + 1] == "." && end + 2 < words.Length && words[end + 2] is "m" or "m."))))
            return true;
        if (Months.Contains(before) || (Months.Contains(after) && end == i + 1) || (before == "." && i > 1 && Months.Contains(words[i - 2])))
            return true;
        if (IsSpelledClock(words, i, end))
            return true;
        if (IsScoreOrCode(words, i, end, context.Words.Joined) || (before == "," && after is "," or "." && i > 1 && IsName(i - 2)))
            return true;
        if (NumberedNames.Contains(before) || (before == "#" && context.Words.Joined(i)))
            return true;
        return IsYearNumber(words, i, end) || (word == "one" && (IsIdiom(words, end, before, after) || IsPronoun(i, end, before))) || IsNameNumber(words, i, end, after);
    }

    private bool IsName(int i) => context.Tags.Tags[context.Sentence.FirstToken + i].Pos is Upos.Propn;

    private bool IsYearNumber(string[] words, int i, int end)
    {
        var before = i > 0 ? words[i - 1] : "";
        var after = end < words.Length ? words[end] : "";
        if (IsYear(words[i]) && end == i + 1)
            return !IsPlural(after) || IsYearContext(before) || after == "'s";
        if (IsYear(words[i]) && end > i + 1 && words[i + 1] is "-" or "–" or "to" or "and")
            return true;
        return i > 1 && context.Words.Joined(i) && before is "-" or "–" or "/" && IsYear(words[i - 2]);
    }

    private static bool IsIdiom(string[] words, int end, string before, string after) =>
        after is "another" or "day" or "'s" or "time" or "where" || before is "no" or "this" or "that" or "the" or "any" or "every" or "each" or "which" or "same"
        || (after is "hand" or "side" or "point" && before is "on" or "at")
        || (end < words.Length && after is "." or "," or ")" && before is not ("," or "and" or "just" or "only"));

    /// <summary>"Asked for one within a week": it stands for a thing told before.</summary>
    private bool IsPronoun(int i, int end, string before)
    {
        var next = context.Sentence.FirstToken + end;
        return before is "for" or "without" or "with" or "like" or "as" && context.Syntax.Relation(context.Sentence.FirstToken + i) is "obl" or "nmod"
            && (next >= context.Sentence.EndToken || (context.Tags.Tags[next].Pos is Upos.Adp or Upos.Sconj or Upos.Adv or Upos.Punct && context.Tags.Forms[next] is not "of"));
    }

    /// <summary>"Twenty past eleven", "at five to nine", "half past two".</summary>
    private static bool IsSpelledClock(string[] words, int i, int end)
    {
        if (i > 1 && words[i - 1] == "past" && IsClockNumber(words, i, 12) && (words[i - 2] is "half" or "quarter" || IsClockNumber(words, i - 2, 29)))
            return true;
        // "At ten to twelve the bells rang"; "a little after four".
        if (end == i + 3 && words[i + 1] == "to" && i > 0 && words[i - 1] is "at" or "by" or "until" && words[i] is "five" or "ten" or "twenty" or "quarter" && IsClockNumber(words, i + 2, 12) && (end >= words.Length || words[end] is "the" or "," or "." or "on" or "in"))
            return true;
        if (end == i + 1 && i > 1 && words[i - 1] is "after" or "before" && words[i - 2] is "little" or "shortly" or "just" or "soon" or "well" && IsClockNumber(words, i, 12) && (end >= words.Length || words[end] is "," or "." or "on" or "in" or "and" or "when"))
            return true;
        if (i > 2 && words[i - 1] is "to" or "past" && (words[i - 2] is "minutes" || (words[i - 2] is "five" or "ten" or "twenty" && words[i - 3] is "at" or "by" or "until")) && IsClockNumber(words, i, 12) && (end >= words.Length || words[end] is "the" or "," or "." or "on" or "in"))
            return true;
        if (end >= words.Length - 1 || !IsClockNumber(words, i, 29) || !IsClockNumber(words, end + 1, 12))
            return false;
        return words[end] == "past" || (words[end] == "to" && i > 0 && words[i - 1] is "at" or "by" or "until");
    }

    private static bool IsClockNumber(string[] words, int i, int most) =>
        (NumberWords.Small.TryGetValue(words[i], out var value) || (words[i].Length < 3 && double.TryParse(words[i], System.Globalization.CultureInfo.InvariantCulture, out value))) && value >= 1 && value <= most;

    /// <summary>"S&amp;P 500", "iPhone 11 Pro", "787 Dreamliner", "10 Downing Street", "the bottom three": numbers that are part of a name or rank.</summary>
    private bool IsNameNumber(string[] words, int i, int end, string after)
    {
        if (i > 0 && words[i - 1] is "bottom" or "top" && end < words.Length && !context.Tags.Tags[context.Sentence.FirstToken + end].IsNominal && context.Tags.Tags[context.Sentence.FirstToken + end].Pos is not Upos.Adj)
            return true;
        if (!char.IsDigit(words[i][0]))
            return false;
        var at = context.Sentence.FirstToken + i;
        var head = context.Syntax.Heads[at];
        var measured = end < words.Length && (Units.Named(after) is not null || Units.Symbol(context.Words.Written(end)) is not null || after is "percent" or "%" or "people" or "-" or "million" or "billion" or "of");
        if (i > 0 && !measured && end == i + 1)
        {
            var previous = context.Tags.Tags[at - 1];
            var named = IsName(i - 1) || (previous.IsNominal && char.IsUpper(context.Words.Written(i - 1)[0] == 'i' ? 'X' : context.Words.Written(i - 1)[0]) && i > 1);
            if (named && (head == at - 1 || (context.Syntax.Heads[at - 1] == head && context.Syntax.Relation(at - 1) is "compound" or "flat" && head > at)))
                return true;
            if (i > 1 && char.IsUpper(context.Words.Written(i - 1)[0]) && context.Syntax.Heads[at - 1] == at && context.Syntax.Relation(at - 1) is "amod" or "compound" && after is "." or "," or "and" or "")
                return true;
            if (i > 1 && IsName(i - 1) && (char.IsDigit(words[i - 2][0]) || NumberWords.Small.ContainsKey(words[i - 2])))
                return true;
            if (IsName(i - 1) && !IsPlural(after))
                return true;
        }

        // A name's own number: its head is a name in the singular that shares no other number.
        return !measured && head >= context.Sentence.FirstToken + end && head < context.Sentence.EndToken && context.Tags.Tags[head] is { Pos: Upos.Propn, IsPlural: false }
            && !IsPlural(context.Tags.Forms[head]) && !(head + 1 < context.Sentence.EndToken && context.Tags.Forms[head + 1] is "and" or "or")
            && !(head + 2 < context.Sentence.EndToken && context.Tags.Forms[head + 1] == "," && context.Tags.Tags[head + 2].Pos is Upos.Num)
            && context.Syntax.Relation(at) is "nummod" or "compound" && !AnyCountable(context.Sentence.FirstToken + end, head);
    }

    private bool AnyCountable(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (context.Tags.Tags[i].IsPlural || (context.Tags.Tags[i].Pos is Upos.Adj && !char.IsUpper(context.Words.Written(i - context.Sentence.FirstToken)[0])))
                return true;
        }

        return false;
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

    private static bool IsYear(string word) =>
        (word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal) || word.StartsWith("18", StringComparison.Ordinal)) && word.All(char.IsAsciiDigit))
        || (word.Length == 5 && word.EndsWith("0s", StringComparison.Ordinal));

    private static bool IsYearContext(string before) => before is "in" or "since" or "of" or "by" or "until" or "from" or "the" or "its" or "late" or "early" or "mid" or "'s" or "during" or "and" or "-";

    private static bool IsPlural(string word) => word.Length > 2 && char.IsLetter(word[0]) && ((word.EndsWith('s') && word is not ("was" or "has" or "is" or "its" or "this" or "as" or "says" or "does")) || word is "people" or "men" or "women" or "children");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
