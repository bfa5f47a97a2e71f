namespace Rashomon.Times;

/// <summary>Reads "now", "recently", "the future", recurring times and holidays.</summary>
internal static class VagueReader
{
    /// <summary>The past, present or future at large.</summary>
    public static Reading? Read(TimeWords words, int i)
    {
        var at = words.Is(i, "right", "just") && words.Is(i + 1, "now") ? i + 1 : words.AfterThe(i);
        if (words.Is(at, "now"))
            return words.Is(at + 1, "that") && i == at ? null : Of(at + 1, 0);
        if (words.Is(at, "currently", "presently", "nowadays"))
            return Of(at + 1, 0);
        if (words.Is(i, "recently") || (words.Is(i, "more") && words.Is(i + 1, "recently")))
            return Of(words.Is(i, "more") ? i + 2 : i + 1, -1);
        if (words.Is(i, "recent") && !words.Is(i + 1, "years", "months", "weeks", "days", "decades") && words[i - 1].Lower is not "most")
            return Of(i + 1, -1);
        if (words.Is(i, "current") && TimeNames.Unit(words[i + 1].Lower, out _) is null)
            return Of(i + 1, 0);
        if (words.Is(i, "these") && words.Is(i + 1, "days"))
            return Of(i + 2, 0);
        if (words.Is(i, "soon") && !words.Is(i - 1, "as"))
            return Of(i + 1, 1);
        if (at > i && words.Is(at, "past") && words.Is(i - 1, "in", "of", "from") && Ends(words, at + 1))
            return Of(at + 1, -1);
        if (at > i && words.Is(at, "near", "foreseeable", "immediate") && words.Is(at + 1, "future"))
            return Of(at + 2, 1);
        if (at > i && words.Is(at, "future") && words.Is(i - 1, "in", "for") && Ends(words, at + 1))
            return Of(at + 1, 1);
        return words.Is(i, "one") && words.Is(i + 1, "day") && words.Is(i - 1, "will", "would", "could", "might", "may") ? Of(i + 2, 1) : null;

        static Reading Of(int end, int direction) => new(end, new TimeForm.Vague(direction));
    }

    /// <summary>Whether no noun follows that "past" or "future" would describe.</summary>
    private static bool Ends(TimeWords words, int i) =>
        !words[i].IsLetters || words.Is(i, "it", "he", "she", "they", "we", "i", "that", "is", "was", "to", "and", "but", "when", "as", "by", "with", "for", "has", "have", "had", "will");

    /// <summary>"daily", "every year", "each July", "Fridays".</summary>
    public static Reading? Recurring(TimeWords words, int i)
    {
        var adverb = words[i].Lower switch
        {
            "daily" or "nightly" => "XXXX-XX-XX",
            "weekly" => "XXXX-WXX",
            "monthly" => "XXXX-XX",
            "annually" or "yearly" => "XXXX",
            _ => null,
        };
        if (adverb is not null)
            return words[i].Capital && i > 0 && !words.AllCapitalised ? null : new(i + 1, new TimeForm.Recurring(adverb), TimeType.Set);
        if (words.Is(i, "every", "each"))
            return Each(words, i);
        var name = words[i].Lower;
        return name.EndsWith('s') && words[i].Capital && TimeNames.Weekday(name[..^1]) is { } day && name.Length > 6
            ? new(i + 1, new TimeForm.Recurring($"XXXX-WXX-{IsoDay(day)}"), TimeType.Set)
            : null;
    }

    /// <summary>A holiday, with its year if one is written.</summary>
    public static Reading? Holiday(TimeWords words, int i)
    {
        var choice = TimeNames.Choice(words[i].Lower) ?? TimeChoice.Open;
        var at = choice == TimeChoice.Open ? i : i + 1;
        if (Holidays.Read(words, at) is not { } found)
            return null;
        var year = YearReader.Digits(words, words.Is(found.End, ",") ? found.End + 1 : found.End);
        var end = year is null ? found.End : words.Is(found.End, ",") ? found.End + 2 : found.End + 1;
        return new(end, new TimeForm.Holiday(found.Name, year, choice));
    }

    private static Reading? Each(TimeWords words, int i)
    {
        var count = CountReader.Read(words, i + 1);
        var at = count?.End ?? i + 1;
        if (words.Is(at, "other"))
            (count, at) = (new(2, at + 1), at + 1);
        if (TimeNames.Unit(words[at].Lower, out _) is { } unit)
            return new(at + 1, new TimeForm.Recurring(TimexValue.Length(unit, count?.Value ?? 1)), TimeType.Set);
        if (TimeNames.Weekday(words[at].Lower) is { } day && words[at].Capital)
            return new(at + 1, new TimeForm.Recurring($"XXXX-WXX-{IsoDay(day)}"), TimeType.Set);
        if (TimeNames.Month(words[at].Lower) is var month && month > 0 && words[at].Capital)
            return new(at + 1, new TimeForm.Recurring($"XXXX-{month:00}"), TimeType.Set);
        if (TimeNames.Season(words[at].Lower) is var season && season > 0)
            return new(at + 1, new TimeForm.Recurring($"XXXX-{TimexValue.Season(season)}"), TimeType.Set);
        return TimeNames.Part(words[at].Lower) is var part && part != DayPart.None
            ? new(at + 1, new TimeForm.Recurring($"XXXX-XX-XXT{TimexValue.Part(part)}"), TimeType.Set)
            : null;
    }

    private static int IsoDay(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;
}
