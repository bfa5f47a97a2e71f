namespace Rashomon.Times;

/// <summary>Reads units some way off: "today", "last month", "two weeks ago", "a day earlier".</summary>
internal static class ShiftReader
{
    /// <summary>The relative unit that starts at <paramref name="i"/>.</summary>
    public static Reading? Read(TimeWords words, int i) => Day(words, i) ?? Named(words, i) ?? Counted(words, i);

    private static Reading? Day(TimeWords words, int i)
    {
        if (words.Is(i, "the") && words.Is(i + 1, "day"))
        {
            if (words.Is(i + 2, "before") && words.Is(i + 3, "yesterday"))
                return new(i + 4, Unit(TimeUnit.Day, -2));
            if (words.Is(i + 2, "after") && words.Is(i + 3, "tomorrow"))
                return new(i + 4, Unit(TimeUnit.Day, 2));
            if (words.Is(i + 2, "before", "after") && Ends(words, i + 3))
                return new(i + 3, Unit(TimeUnit.Day, words.Is(i + 2, "before") ? -1 : 1, TimeOrigin.Context));
        }

        var shift = words[i].Lower switch { "today" or "todays" => 0, "yesterday" => -1, "tomorrow" => 1, _ => (int?)null };
        return shift is { } days ? new(i + 1, Unit(TimeUnit.Day, days)) : null;
    }

    private static Reading? Named(TimeWords words, int i)
    {
        var at = words.AfterThe(i);
        var (count, origin) = words[at].Lower switch
        {
            "last" => (-1, TimeOrigin.Publication),
            "this" or "current" or "present" => (0, TimeOrigin.Publication),
            "next" => (1, at > i ? TimeOrigin.Context : TimeOrigin.Publication),
            "coming" or "upcoming" => (1, TimeOrigin.Publication),
            "previous" or "preceding" => (-1, TimeOrigin.Context),
            "following" or "subsequent" => (1, TimeOrigin.Context),
            "same" or "that" => (0, TimeOrigin.Context),
            _ => (99, TimeOrigin.Publication),
        };
        var start = at + 1;
        if (count == 99)
        {
            // "the weekend", "the new year"; other units with "the" alone are lengths or lead nowhere.
            if (at > i && words.Is(at, "weekend"))
                return new(at + 1, Unit(TimeUnit.Weekend, -1));
            return null;
        }

        if (words.Is(at, "that", "this") && at > i)
            return null;
        if (words.Is(start, "full", "fiscal", "calendar", "past", "same", "very", "coming", "trading", "business", "working", "school"))
            start++;
        if (TimeNames.Unit(words[start].Lower, out var plural) is not { } unit || plural || unit < TimeUnit.Day || unit == TimeUnit.Century)
            return null;
        if (unit == TimeUnit.Decade && count == -1)
            return new(start + 1, new TimeForm.Length(TimeUnit.Year, 10, -1), TimeType.Duration);
        if (words.Is(start + 1, "or") && words.Is(start + 2, "so", "two"))
            return new(start + 3, Unit(unit, count, origin), TimeType.Date, TimeModifier.Approximate);
        if (unit == TimeUnit.Day && origin == TimeOrigin.Publication && count != 0)
            origin = TimeOrigin.Context;
        return words[start + 1].Hyphen && words.Is(start + 1, "old", "long") ? null : new(start + 1, Unit(unit, count, origin));
    }

    private static Reading? Counted(TimeWords words, int i)
    {
        var at = words.Is(i, "only", "just", "exactly") ? i + 1 : i;
        var modifier = Approximation.Read(words, ref at);
        decimal? value = 1;
        var end = at + 1;
        if (!(words.Is(at, "a", "an", "the") && TimeNames.Unit(words[end].Lower, out _) is not null))
        {
            if (CountReader.Read(words, at) is { } count)
                (value, end) = (count.Value, count.End);
            else if (TimeNames.Unit(words[at].Lower, out var bare) is not null && (bare || words[at + 1].Hyphen))
                (value, end) = (bare ? null : 1, at);
            else
                return null;
        }

        if (words.Is(end, "more", "full", "short", "long", "whole", "trading", "business"))
            end++;
        if (TimeNames.Unit(words[end].Lower, out _) is not { } unit)
            return null;
        if (words.Is(end, "fortnight", "fortnights"))
            value *= 2;
        end++;
        if (words.Is(end, "and") && words.Is(end + 1, "a") && words.Is(end + 2, "half"))
            (value, end) = (value + 0.5m, end + 3);
        if (words.Is(end, "or") && words.Is(end + 1, "so"))
            (modifier, end) = (TimeModifier.Approximate, end + 2);
        var (sign, origin) = Direction(words, end, words.Is(at, "the"));
        if (sign == 0)
            return null;
        end += words.Is(end, "from") ? 2 : 1;
        if (value is not { } known)
            return origin == TimeOrigin.Publication ? new(end, new TimeForm.Vague(sign), TimeType.Date, modifier) : null;
        return new(end, Unit(unit, sign * known, origin) with { Counted = true }, unit < TimeUnit.Day ? TimeType.Time : TimeType.Date, modifier);
    }

    private static (int Sign, TimeOrigin Origin) Direction(TimeWords words, int i, bool definite) => words[i].Lower switch
    {
        "ago" => (-1, TimeOrigin.Publication),
        "back" when !definite && Ends(words, i + 1) => (-1, TimeOrigin.Publication),
        "earlier" when !definite => (-1, TimeOrigin.Context),
        "later" when !definite => (1, TimeOrigin.Context),
        "before" or "previously" when Ends(words, i + 1) => (-1, TimeOrigin.Context),
        "after" or "afterward" or "afterwards" when Ends(words, i + 1) => (1, TimeOrigin.Context),
        "from" when words.Is(i + 1, "now", "today") => (1, TimeOrigin.Publication),
        _ => (0, TimeOrigin.Publication),
    };

    /// <summary>Whether no noun follows that the time would be counted from: "the day before the vote" hangs on the vote.</summary>
    private static bool Ends(TimeWords words, int i) => !words[i].IsLetters && !words[i].IsNumber || words.Is(i, "and", "but", "when", "in", "at");

    private static TimeForm.Shift Unit(TimeUnit unit, decimal count, TimeOrigin origin = TimeOrigin.Publication) => new(unit, count, origin);
}
