namespace Rashomon.Times;

/// <summary>Reads the words before a time that narrow it ("early", "the end of"), and the preposition that bounds it.</summary>
internal static class ModifierReader
{
    /// <summary>Steps over the narrowing words at <paramref name="i"/>.</summary>
    public static TimeModifier Read(TimeWords words, int i, out int next)
    {
        var at = words.AfterThe(i);
        if (words.Is(at, "early", "earlier", "late", "later", "mid", "middle", "sometime", "very"))
        {
            next = at + 1;
            var modifier = words[at].Lower[0] switch { 'e' => TimeModifier.Start, 'l' => TimeModifier.End, 'm' => TimeModifier.Mid, _ => TimeModifier.None };
            if (words.Is(at, "sometime", "very"))
                return TimeModifier.None;
            if (words.Is(next, "in", "on", "of") && !words.Is(at, "later", "mid") && words[at].Lower.Length < 8)
                next++;
            return modifier;
        }

        if (words.Is(at + 1, "of"))
        {
            next = at + 2;
            if (words.Is(at, "end", "close", "conclusion"))
                return TimeModifier.End;
            if (words.Is(at, "beginning", "start", "outset"))
                return TimeModifier.Start;
            if (words.Is(at, "rest", "remainder"))
                return TimeModifier.End;
        }

        if (words.Is(at, "around", "about", "circa", "approximately", "roughly"))
        {
            next = at + 1;
            return TimeModifier.Approximate;
        }

        next = i;
        return TimeModifier.None;
    }

    /// <summary>"year-end", "year's end", "the end of the year": the end of a unit that the text does not name further.</summary>
    public static Reading? UnitEnd(TimeWords words, int i)
    {
        var at = words.AfterThe(i);
        if (TimeNames.Unit(words[at].Lower, out var plural) is { } unit && !plural && unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Week)
        {
            var end = words.Is(at + 1, "'s", "’s") ? at + 2 : at + 1;
            if (words.Is(end, "end") && (end > at + 1 || words[end].Hyphen || words.Is(i - 1, "by", "until", "before", "at")))
                return new(end + 1, new TimeForm.Shift(unit, 0, TimeOrigin.Publication), TimeType.Date, TimeModifier.End);
        }

        var modifier = Read(words, i, out var next);
        if (modifier == TimeModifier.None || !words.Is(next, "the") || TimeNames.Unit(words[next + 1].Lower, out plural) is not { } whole || plural || whole < TimeUnit.Day)
            return null;
        return whole == TimeUnit.Century ? null : new(next + 2, new TimeForm.Shift(whole, 0, TimeOrigin.Publication), TimeType.Date, modifier);
    }

    /// <summary>What the preposition before the word at <paramref name="first"/> makes of it.</summary>
    public static TimeBound Bound(TimeWords words, int first) => words[first - 1].Lower switch
    {
        "since" or "from" => TimeBound.Since,
        "until" or "till" or "through" => TimeBound.Until,
        "by" => TimeBound.By,
        "before" => TimeBound.Before,
        "after" => TimeBound.After,
        _ => TimeBound.Within,
    };
}
