namespace Rashomon.Times;

/// <summary>Reads quarters, halves and seasons.</summary>
internal static class YearPartReader
{
    /// <summary>The part of a year that starts at <paramref name="i"/>.</summary>
    public static Reading? Read(TimeWords words, int i) => Quarter(words, i) ?? Season(words, i);

    private static Reading? Quarter(TimeWords words, int i)
    {
        var at = words.Is(i, "the", "its", "their", "a", "an") ? i + 1 : i;
        int? year = YearReader.Digits(words, at);
        int? shift = null;
        if (year is not null)
            at++;
        else if (words.Is(at, "last", "this", "next") && words.Is(at + 1, "year") && words.Is(at + 2, "'s", "’s"))
            (shift, at) = (words.Is(at, "last") ? -1 : words.Is(at, "this") ? 0 : 1, at + 3);
        else if (words.Is(at, "year") && words.Is(at + 1, "ago", "earlier") && words[at + 1].Hyphen)
            return YearAgo(words, at);
        if (words.Is(at, "latest", "most") && Latest(words, at) is { } latest)
            return latest;
        if (words.Is(at, "fiscal", "financial", "calendar", "full"))
            at++;
        if (at > i && words.Is(at, "quarter", "period") && (year is not null || shift is not null))
            return new(at + 1, new TimeForm.PartOfYear(YearPart.Quarter, 0, year, shift));
        if (at > i && words.Is(i, "the") && Accounted(words, i, at) is { } accounted)
            return accounted;
        if (Short(words, at) is { } abbreviated)
            return Make(words, at + 1, abbreviated.Part, abbreviated.Number, year, shift);
        var number = TimeNames.Ordinal(words[at].Lower);
        if (number == 0)
            return null;
        var unit = at + 1;
        if (words.Is(unit, "fiscal"))
            unit++;
        if (words.Is(unit, "quarter"))
            return Make(words, unit + 1, YearPart.Quarter, number, year, shift);
        // "the second half" may be of a game: a half needs its year.
        if (!words.Is(unit, "half") || number > 2)
            return null;
        var half = Make(words, unit + 1, YearPart.Half, number, year, shift);
        return half.Form is TimeForm.PartOfYear { Year: null, YearShift: null } && !words[unit].Hyphen ? null : half;
    }

    private static Reading Make(TimeWords words, int end, YearPart part, int number, int? year, int? shift)
    {
        if (year is null && shift is null)
        {
            var at = words.Is(end, "of", "in", ",") ? end + 1 : end;
            if (words.Is(at, "fiscal"))
                at++;
            if (YearReader.Digits(words, at) is { } written && written is >= 1900 and < 2100)
                (year, end) = (written, at + 1);
            else if (CalendarReader.RelativeYear(words, end, out var after) is { } relative)
                (shift, end) = (relative, after);
        }

        return new(end, new TimeForm.PartOfYear(part, number, year, shift));
    }

    /// <summary>"for the quarter", "in the year": the one that the report is about.</summary>
    private static Reading? Accounted(TimeWords words, int i, int at)
    {
        if (!words.Is(i - 1, "for", "in", "during", "throughout") || TimeNames.Unit(words[at].Lower, out var plural) is not { } unit || plural || words[at + 1].Hyphen)
            return null;
        return unit switch
        {
            TimeUnit.Quarter => new(at + 1, new TimeForm.PartOfYear(YearPart.Quarter, 0, Choice: TimeChoice.This)),
            TimeUnit.Year => new(at + 1, new TimeForm.Shift(TimeUnit.Year, 0, TimeOrigin.Publication)),
            _ => null,
        };
    }

    /// <summary>"the latest quarter", "the most recent quarter".</summary>
    private static Reading? Latest(TimeWords words, int at)
    {
        at += words.Is(at, "most") && words.Is(at + 1, "recent") ? 2 : 1;
        return words.Is(at, "quarter", "period") ? new(at + 1, new TimeForm.PartOfYear(YearPart.Quarter, 0)) : null;
    }

    /// <summary>"the year-ago quarter", "year-earlier": the same part of the year before.</summary>
    private static Reading YearAgo(TimeWords words, int at)
    {
        var end = at + 2;
        if (TimeNames.Ordinal(words[end].Lower) > 0 && words.Is(end + 1, "quarter", "half"))
            end++;
        if (words.Is(end, "quarter", "period"))
            return new(end + 1, new TimeForm.PartOfYear(YearPart.Quarter, 0, null, -1));
        return new(end, new TimeForm.Shift(TimeUnit.Year, -1, TimeOrigin.Context, Counted: true));
    }

    private static (YearPart Part, int Number)? Short(TimeWords words, int i)
    {
        var word = words[i].Lower;
        if (word.Length != 2 || !words[i].Capital || word[1] is < '1' or > '4')
            return null;
        return word[0] switch
        {
            'q' => (YearPart.Quarter, word[1] - '0'),
            'h' when word[1] <= '2' && YearReader.Digits(words, i + 1) is not null => (YearPart.Half, word[1] - '0'),
            _ => null,
        };
    }

    private static Reading? Season(TimeWords words, int i)
    {
        var at = words.AfterThe(i);
        var choice = TimeNames.Choice(words[at].Lower);
        if (choice is not null)
            at++;
        if (words.Is(at, "early", "late", "mid"))
            at++;
        var number = TimeNames.Season(words[at].Lower);
        if (number == 0)
            return null;
        var part = (TimeForm.PartOfYear)Make(words, at + 1, YearPart.Season, number, null, null).Form;
        var end = Make(words, at + 1, YearPart.Season, number, null, null).End;
        var dated = part.Year is not null || part.YearShift is not null;
        // "fall" and "spring" are verbs and nouns too.
        var plain = words.Is(at, "summer", "winter", "autumn") || words[at].Lower.EndsWith("time", StringComparison.Ordinal);
        var shown = words.Is(i - 1, "in", "since", "until", "by", "during", "of", "late", "early", "over", "mid") && (plain || at > i || words.Is(i - 1, "late", "early"))
            && !(words[end].IsLetters && !words[end].Capital && !plain);
        if (choice is null && !dated && !shown)
            return null;
        return new(end, part with { Choice = choice ?? TimeChoice.Open });
    }
}
