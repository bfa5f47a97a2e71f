using System.Globalization;

namespace Rashomon.Times;

/// <summary>Reads dates that are named by day, month or year.</summary>
internal static class CalendarReader
{
    private static readonly string[] Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".Split(' ');

    /// <summary>The date that starts at <paramref name="i"/>.</summary>
    public static Reading? Read(TimeWords words, int i)
    {
        var start = AfterWeekday(words, i);
        return Numeric(words, start) ?? MonthFirst(words, start) ?? DayFirst(words, start) ?? (start == i ? Year(words, i) : null);
    }

    /// <summary>"Tuesday, May 28": the weekday belongs to the date.</summary>
    private static int AfterWeekday(TimeWords words, int i)
    {
        if (TimeNames.Weekday(words[i].Lower) is null || !words[i].Capital)
            return i;
        i++;
        if (words.Is(i, "."))
            i++;
        if (words.Is(i, ","))
            i++;
        return words.AfterThe(i);
    }

    private static Reading? MonthFirst(TimeWords words, int i)
    {
        var choice = TimeChoice.Open;
        if (TimeNames.Choice(words[i].Lower) is { } chosen && TimeNames.Month(words[i + 1].Lower) > 0)
        {
            choice = chosen;
            i++;
        }

        var month = TimeNames.Month(words[i].Lower);
        if (month == 0 || !words[i].Capital)
            return null;
        var next = i + 1;
        if (words.Is(next, ".") && words[next].Joined && !TimeNames.IsWhole(words[i].Lower))
            next++;
        if (Day(words, next) is { } day)
            return WithDay(words, next + 1, month, day, choice);
        if (YearAfter(words, next, out var end) is { } year)
            return new(end, new TimeForm.Calendar(year, month, null));
        if (RelativeYear(words, next, out end) is { } shift)
            return new(end, new TimeForm.Calendar(null, month, null, choice, shift));
        if (words[next].Hyphen && words.Is(next, "end"))
            return new(next + 1, new TimeForm.Calendar(null, month, null, choice), TimeType.Date, TimeModifier.End);
        return IsMonth(words, i, next, choice) ? new(next, new TimeForm.Calendar(null, month, null, choice)) : null;
    }

    private static Reading WithDay(TimeWords words, int next, int month, int day, TimeChoice choice)
    {
        if (words[next].Hyphen && Day(words, next) is { } last && last > day)
        {
            var years = YearAfter(words, next + 1, out var rangeEnd);
            return new(rangeEnd, new TimeForm.DayRange(new(years, month, day), new(years, month, last)));
        }

        if (YearAfter(words, next, out var end) is { } year)
            return new(end, new TimeForm.Calendar(year, month, day));
        return RelativeYear(words, next, out end) is { } shift
            ? new(end, new TimeForm.Calendar(null, month, day, choice, shift))
            : new(next, new TimeForm.Calendar(null, month, day, choice));
    }

    private static Reading? DayFirst(TimeWords words, int i)
    {
        i = words.AfterThe(i);
        var next = i + 1;
        if ((Day(words, i) ?? SpelledDay(words, i, ref next)) is not { } day)
            return null;
        int? last = null;
        if (words[next].Hyphen && Day(words, next) is { } to && to > day)
        {
            last = to;
            next++;
        }

        if (words.Is(next, "day") && words.Is(next + 1, "of"))
            next++;
        if (words.Is(next, "of"))
            next++;
        var month = TimeNames.Month(words[next].Lower);
        if (month == 0 || !words[next].Capital)
            return null;
        next++;
        if (words.Is(next, ".") && words[next].Joined && !TimeNames.IsWhole(words[next - 1].Lower))
            next++;
        var year = YearAfter(words, next, out var end);
        int? shift = null;
        if (year is null)
            shift = RelativeYear(words, next, out end);
        var first = new TimeForm.Calendar(year, month, day, TimeChoice.Open, shift);
        return new(end, last is { } final ? new TimeForm.DayRange(first, first with { Day = final }) : first);
    }

    /// <summary>2019-05-28, 5/28/2019 and 28/5/2019; where both orders can be, the American one.</summary>
    private static Reading? Numeric(TimeWords words, int i)
    {
        if (YearReader.Digits(words, i) is { } year && words[i + 1].Hyphen && words[i + 2].Hyphen
            && Figure(words, i + 1) is { } month && Figure(words, i + 2) is { } day && IsDate(year, month, day))
            return new(i + 3, new TimeForm.Calendar(year, month, day));
        if (!words.Is(i + 1, "/") || !words.Is(i + 3, "/") || Figure(words, i) is not { } first || Figure(words, i + 2) is not { } second)
            return null;
        var last = YearReader.Digits(words, i + 4) ?? (words[i + 4].Lower.Length == 2 ? Figure(words, i + 4) + 2000 : null);
        if (last is not { } written)
            return null;
        if (IsDate(written, first, second))
            return new(i + 5, new TimeForm.Calendar(written, first, second));
        return IsDate(written, second, first) ? new(i + 5, new TimeForm.Calendar(written, second, first)) : null;
    }

    private static Reading? Year(TimeWords words, int i)
    {
        var start = words.Is(i, "fiscal", "year") ? i + 1 : i;
        if (words.Is(i, "fiscal") && words.Is(i + 1, "year"))
            start = i + 2;
        if (words.Is(i, "the") && words.Is(i + 1, "year"))
            start = i + 2;
        if (YearReader.Bare(words, start) is { } year)
            return new(start + 1, new TimeForm.Calendar(year, null, null));
        return CountReader.SpokenYear(words, start) is { } spoken && TimeNames.Unit(words[spoken.End].Lower, out _) is null && !words.Is(spoken.End, "dollars", "people", "percent")
            ? new(spoken.End, new TimeForm.Calendar((int)spoken.Value!.Value, null, null))
            : null;
    }

    /// <summary>A day of the month, as number or ordinal.</summary>
    private static int? Day(TimeWords words, int i)
    {
        var word = words[i].Lower;
        if (word.Length is 0 or > 4 || !char.IsAsciiDigit(word[0]) || words.Is(i + 1, "%", ":") && words[i + 1].Joined)
            return null;
        var digits = word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal)
            || word.EndsWith("rd", StringComparison.Ordinal) || word.EndsWith("th", StringComparison.Ordinal) ? word[..^2] : word;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>"The second of November", "the twenty-first of June": an ordinal in letters is a day before "of" and a month.</summary>
    private static int? SpelledDay(TimeWords words, int i, ref int next)
    {
        var tens = words[i].Lower switch { "twenty" => 20, "thirty" => 30, _ => 0 };
        var at = tens > 0 && words[i + 1].Hyphen ? i + 1 : i;
        var day = words.Is(at, "thirtieth") ? 30 : Array.IndexOf(Ordinals, words[at].Lower) + 1;
        if (day == 0 || (at > i && day > 9) || !words.Is(at + 1, "of") || TimeNames.Month(words[at + 2].Lower) == 0)
            return null;
        next = at + 1;
        return tens + day <= 31 ? tens + day : null;
    }

    private static int? Figure(TimeWords words, int i) =>
        int.TryParse(words[i].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) && words[i].Lower.Length <= 2 ? figure : null;

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int? YearAfter(TimeWords words, int i, out int end)
    {
        end = i;
        var at = words.Is(i, ",", "of") ? i + 1 : i;
        if (YearReader.Digits(words, at) is { } year && year is >= 1500 and <= 2199 && !(words[at + 1].Lower is ":" && words[at + 1].Joined))
        {
            end = at + 1;
            return year;
        }

        if (CountReader.SpokenYear(words, at) is not { } spoken)
            return null;
        end = spoken.End;
        return (int)spoken.Value!.Value;
    }

    /// <summary>"[of] last year", "this year", "next year" after a month or quarter.</summary>
    public static int? RelativeYear(TimeWords words, int i, out int end)
    {
        end = i;
        var at = words.Is(i, "of", "in") ? i + 1 : i;
        var shift = words[at].Lower switch { "last" or "previous" => -1, "this" => 0, "next" => 1, "the" when at > i => 0, _ => (int?)null };
        if (shift is null || !words.Is(at + 1, "year"))
            return null;
        end = at + 2;
        return shift;
    }

    /// <summary>Whether a month's name alone is one: May, March and names of people need more than a capital.</summary>
    private static bool IsMonth(TimeWords words, int i, int next, TimeChoice choice)
    {
        var name = words[i].Lower;
        if (choice != TimeChoice.Open)
            return true;
        if (!TimeNames.IsWhole(name))
            return words.Is(next - 1, ".") || words.Is(i - 1, "in", "since", "until", "by");
        var strong = words.Is(i - 1, "in", "since", "until", "till", "by", "of", "through", "from", "before", "after", "during", "early", "late", "mid", "each", "every");
        if (name is not ("may" or "march"))
            return strong || !(name is "april" or "june" or "august" && words[next].Capital && words[next].IsLetters);
        // "from March to June" is a month, "from March, the minister" most likely a person; "the end of May" is no one's end.
        var listed = words.Is(i - 1, "and", "to", "or") && TimeNames.Month(words[i - 2].Lower) > 0;
        var person = words.Is(i - 1, "from", "before", "after", "by") && words[next].IsLetters && !words.Is(next, "to", "and", "when", "as", "after", "by", "or", "until");
        return (strong && !person) || listed;
    }
}
