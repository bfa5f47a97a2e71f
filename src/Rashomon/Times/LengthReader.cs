namespace Rashomon.Times;

/// <summary>Reads lengths of time: "10 days", "the past two years", "four-day", "centuries".</summary>
internal static class LengthReader
{
    /// <summary>The length that starts at <paramref name="i"/>.</summary>
    public static Reading? Read(TimeWords words, int i) => Reaching(words, i) ?? Plain(words, i);

    /// <summary>"the past two years", "the next 14 months", "the first nine months", "recent weeks".</summary>
    private static Reading? Reaching(TimeWords words, int i)
    {
        var at = words.AfterThe(i);
        var reach = words[at].Lower switch
        {
            "last" or "past" or "previous" or "preceding" or "recent" => -1,
            "next" or "coming" or "following" => 1,
            "first" or "latest" or "final" => 0,
            _ => at > i ? 0 : 99,
        };
        if (reach == 99)
            return null;
        var next = words.Is(at, "last", "past", "previous", "preceding", "next", "coming", "following", "recent", "first", "latest", "final") ? at + 1 : at;
        var bare = next == at;
        var count = CountReader.Read(words, next);
        var unitAt = count?.End ?? next;
        if (words.Is(unitAt, "full", "trading", "business", "consecutive"))
            unitAt++;
        if (TimeNames.Unit(words[unitAt].Lower, out var plural) is not { } unit || unit == TimeUnit.Weekend)
            return null;
        if (words.Is(unitAt + 1, "old", "olds") || (bare && words[unitAt].Hyphen))
            return null;
        if (count is null && (bare || reach == 0 || (!plural && !words.Is(at, "past"))))
            return null;
        // "the two days" says no more than "two days"; only a count makes it worth a reading of its own.
        var (modifier, end) = words.Is(unitAt + 1, "or") && words.Is(unitAt + 2, "so") ? (TimeModifier.Approximate, unitAt + 3) : (TimeModifier.None, unitAt + 1);
        var value = count is { } read ? read.Value : plural ? null : 1m;
        return new(end, new TimeForm.Length(unit, value, reach), TimeType.Duration, modifier);
    }

    private static Reading? Plain(TimeWords words, int i)
    {
        var at = i;
        var modifier = Approximation.Read(words, ref at);
        if (Lasting(words, at) is { } lasting)
            return lasting with { Modifier = modifier };
        decimal? value;
        int end;
        if (CountReader.Read(words, at) is { } count)
            (value, end) = (count.Value, count.End);
        else if (words.Is(at, "a", "an", "one", "each") && TimeNames.Unit(words[at + 1].Lower, out var many) is not null && !many)
            (value, end) = (1, at + 1);
        else if (IsBarePlural(words, at))
            (value, end) = (null, at);
        else
            return null;
        if (words.Is(end, "more", "full", "straight", "consecutive", "long", "whole", "trading", "business", "working", "additional", "successive"))
            end++;
        if (TimeNames.Unit(words[end].Lower, out var plural) is not { } unit || unit == TimeUnit.Weekend)
            return null;
        if (IsOther(words, at, end, unit, value, plural))
            return null;
        if (words.Is(end, "fortnight"))
            value *= 2;
        end++;
        if (words.Is(end, "and") && words.Is(end + 1, "a") && words.Is(end + 2, "half"))
            (value, end) = (value + 0.5m, end + 3);
        else if (words.Is(end, "or") && words.Is(end + 1, "so", "two", "more"))
            (modifier, end) = (TimeModifier.Approximate, end + 2);
        if (words.Is(end, "period") && words[at].Lower is "a" or "an")
            end++;
        if (words[end].Hyphen && words.Is(end, "long"))
            end++;
        return new(end, new TimeForm.Length(unit, value), TimeType.Duration, modifier);
    }

    /// <summary>Ages, ordinals and rates are no lengths.</summary>
    private static bool IsOther(TimeWords words, int at, int unitAt, TimeUnit unit, decimal? value, bool plural)
    {
        var after = unitAt + 1;
        if (words.Is(after, "old", "olds") || (words.Is(after, "of") && words.Is(after + 1, "age")))
            return true;
        // "second" is an ordinal far more often than a unit; a "quarter" is a fraction or a coin.
        if (unit == TimeUnit.Second && !plural && !words[unitAt].Hyphen)
            return true;
        if (unit == TimeUnit.Quarter && (!plural || value is null || words.Is(after, "of")))
            return true;
        if (unit == TimeUnit.Day && !plural && words.Is(at, "one") && !words[unitAt].Hyphen)
            return !words.Is(at - 1, "for", "in", "within", "by", "after");
        if (unit == TimeUnit.Century && !plural && !words.Is(at, "a", "half", "one", "quarter"))
            return true;
        return words[unitAt].Hyphen && words[at].Hyphen;
    }

    /// <summary>"weeks", "for centuries": a plural alone, where a preposition or "of" shows that it is a length.</summary>
    private static bool IsBarePlural(TimeWords words, int i) =>
        TimeNames.Unit(words[i].Lower, out var plural) is { } unit && plural && unit >= TimeUnit.Minute && unit != TimeUnit.Weekend
        && (words.Is(i - 1, "for", "within", "in", "after", "over", "of", "took", "take", "takes", "spent", "lasted", "follows") || words.Is(i + 1, "of"))
        && !words.Is(i + 1, "old");

    private static Reading? Lasting(TimeWords words, int i)
    {
        var word = words[i].Lower;
        if (word.Length > 5 && word.EndsWith("long", StringComparison.Ordinal) && TimeNames.Unit(word[..^4], out _) is { } fused)
            return new(i + 1, new TimeForm.Length(fused, 1), TimeType.Duration);
        if (TimeNames.Unit(word, out _) is { } unit && words[i + 1].Hyphen && words.Is(i + 1, "long"))
            return new(i + 2, new TimeForm.Length(unit, words[i].Lower.EndsWith('s') ? null : 1), TimeType.Duration);
        return words.Is(i, "a") && words.Is(i + 1, "while") ? new(i + 2, new TimeForm.Length(TimeUnit.Day, null), TimeType.Duration) : null;
    }
}
