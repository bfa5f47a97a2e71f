using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Times;

/// <summary>Tells years from other numbers of four digits, and reads ranges, decades and centuries.</summary>
internal static class YearReader
{
    /// <summary>Nouns that are counted or measured: "2000 people" is no year.</summary>
    private static readonly FrozenSet<string> Counted = (
        "people persons men women children boys girls troops soldiers officers policemen police civilians fighters rebels militants workers employees staff jobs members students " +
        "residents villagers refugees migrants passengers protesters demonstrators supporters followers patients inmates prisoners detainees voters votes seats delegates victims " +
        "dead deaths killed wounded injured casualties others families households homes houses buildings schools vehicles cars trucks tanks ships boats planes aircraft " +
        "dollars pounds euros yen rupees cents percent miles mile kilometers kilometres km meters metres feet foot ft inches acres hectares square tons tonnes kg kilograms grams " +
        "barrels gallons liters litres megawatts mw volts watts degrees points shares bonds copies pages words units times days hours minutes seconds weeks months years gmt hours mb gb " +
        "mhz ghz rpm cc calories bodies cases complaints reports documents companies stores firms servers customers users subscribers guests").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The year at <paramref name="i"/> where nothing but the number shows that it is one.</summary>
    public static int? Bare(TimeWords words, int i)
    {
        if (Digits(words, i) is not { } year || words[i].Joined && words.Is(i - 1, "$", "£", "€", "#", "¥"))
            return null;
        if (words.Is(i - 1, "$", "£", "€", "#", "¥", "us$", "no", "nos", "number", "room", "flight", "route", "highway", "model", "about", "nearly", "almost", "over", "roughly",
                "exactly", "only", "than", "least", "most", "estimated", "another", "additional", "gate", "page", "channel", "dlrs", "rs", "section", "suite", "box"))
            return null;
        if (words.Is(i - 1, ".") && words.Is(i - 2, "no", "nos"))
            return null;
        var next = words[i + 1];
        // "The fire in 2011 killed two": a verb after a year that a preposition shows.
        var verb = next.Lower is "killed" or "wounded" or "injured" && words.Is(i - 1, "in", "since", "of", "during");
        if (next.Lower is "%" or "°" or "$" || (Counted.Contains(next.Lower) && !verb) || (next.Hyphen && (next.IsNumber || TimeNames.Unit(next.Lower, out _) is not null || Counted.Contains(next.Lower))))
            return null;
        if (words[i].Hyphen && !words.Is(i - 1, "mid", "early", "late", "post", "pre", "end"))
            return null;
        if (year is >= 1900 and <= 2049)
            return next.Lower is "/" or ":" && next.Joined ? null : year;
        // Outside the years that news is mostly about, a preposition must show it, and no noun may follow.
        var shown = words.Is(i - 1, "in", "since", "of", "by", "until", "till", "from", "before", "after", "during", "through", "year");
        return shown && year is >= 1000 and <= 2199 && !(next.IsLetters && !next.Capital && !IsFunction(next.Lower)) ? year : null;
    }

    /// <summary>A number of exactly four digits that could be a year.</summary>
    public static int? Digits(TimeWords words, int i)
    {
        var word = words[i].Lower;
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2199 ? year : null;
    }

    /// <summary>A range of years, a decade or a century.</summary>
    public static Reading? Range(TimeWords words, int i)
    {
        if (words.Is(i, "between", "from") && Digits(words, i + 1) is { } low && words.Is(i + 2, "and", "to", "through", "until") && Digits(words, i + 3) is { } high && low < high
            && !Counted.Contains(words[i + 4].Lower) && Bare(words, i + 3) is not null)
            return new(i + 4, new TimeForm.Years(low, high));
        if (Digits(words, i) is { } first && first is >= 1500 and <= 2099 && !words.Is(i - 1, "$", "£", "€", "#"))
        {
            var next = words[i + 1];
            if (next.Hyphen && Second(first, next.Lower) is { } last && !words[i + 2].Hyphen && !Counted.Contains(words[i + 2].Lower))
                return new(i + 2, new TimeForm.Years(first, last));
        }

        return Decade(words, i) ?? Century(words, i);
    }

    private static int? Second(int first, string word)
    {
        if (word.Length is not (2 or 4) || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            return null;
        if (word.Length == 2)
            last += first / 100 * 100;
        return last > first && last - first < 100 ? last : null;
    }

    private static Reading? Decade(TimeWords words, int i)
    {
        i = words.AfterThe(i);
        var mark = words.Is(i, "'", "’", "‘") ? i + 1 : i;
        var word = words[mark].Lower;
        // "1990s", "90s"; after "mid-" the tokenizer leaves the s alone.
        var tail = mark + 1;
        if (word.Length is 4 or 2 && words.Is(tail, "s", "'s", "’s") && words[tail].Joined && word.EndsWith('0'))
        {
            word += "s";
            tail++;
        }

        if (word.Length is 5 or 3 && word.EndsWith("0s", StringComparison.Ordinal) && int.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var start))
        {
            if (word.Length == 5 && start is >= 1000 and < 2200)
                return Of(tail, start);
            // "in his 30s" is an age.
            return word.Length == 3 && (mark > i || words.Is(i - 1, "the")) && start is >= 20 and <= 90 ? Of(tail, 1900 + start) : null;
        }

        var named = word switch { "twenties" => 1920, "thirties" => 1930, "forties" => 1940, "fifties" => 1950, "sixties" => 1960, "seventies" => 1970, "eighties" => 1980, "nineties" => 1990, _ => 0 };
        return named > 0 && words.Is(i - 1, "the") ? Of(mark + 1, named) : null;

        static Reading Of(int end, int first) => new(end, new TimeForm.Years(first, first + 9));
    }

    private static Reading? Century(TimeWords words, int i)
    {
        i = words.AfterThe(i);
        if (!words.Is(i + 1, "century"))
            return null;
        var number = words[i].Lower switch
        {
            "nineteenth" => 19,
            "eighteenth" => 18,
            "seventeenth" => 17,
            "twentieth" => 20,
            var word when word.Length == 4 && word[2..] is "th" or "st" && int.TryParse(word[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var n) => n,
            _ => 0,
        };
        return number is >= 10 and <= 22 ? new(i + 2, new TimeForm.Years(((number - 1) * 100) + 1, number * 100)) : null;
    }

    private static bool IsFunction(string word) =>
        word is "and" or "or" or "to" or "when" or "as" or "after" or "by" or "with" or "for" or "in" or "at" or "on" or "the" or "a" or "but" or "until" or "while" or "under" or "through";
}
