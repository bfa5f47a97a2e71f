using System.Globalization;

namespace Rashomon.Times;

/// <summary>
/// Reads times of day as they are spoken, or written with a full stop: "ten past nine in the evening", "at 9.40 on Friday morning", "at 23.40". They are read only where the words tell which half of the
/// day is meant: of "at ten past six" alone nobody can say.
/// </summary>
internal static class SpokenClock
{
    private const int Noon = 12;

    /// <summary>The time of day that starts at <paramref name="i"/> and the index after it; null where none does.</summary>
    public static (TimeOnly Time, int End)? Read(TimeWords words, int i)
    {
        if ((Dotted(words, i) ?? Past(words, i) ?? Hour(words, i)) is not { } read)
            return null;
        var (hour, minute, end) = read;
        if (HalfOfDay(words, end, out var after) is { } part)
            return hour <= Noon ? (new(In(part, hour), minute), after) : null;
        return hour > Noon && Follows(words, i) && !IsMeasured(words, end) ? (new(hour, minute), end) : null;
    }

    /// <summary>The part of the day that stands at or after <paramref name="i"/>, with the index after it where it is no day's own.</summary>
    private static DayPart? HalfOfDay(TimeWords words, int i, out int end)
    {
        end = i;
        if (words.Is(i, "in") && words.Is(i + 1, "the") && PartAt(words, i + 2) is { } told)
        {
            end = i + 3;
            return told;
        }

        if (words.Is(i, "at") && words.Is(i + 1, "night"))
        {
            end = i + 2;
            return DayPart.Night;
        }

        if (words.Is(i, "tonight"))
            return DayPart.Night;
        var at = words.Is(i, "on") ? i + 1 : i;
        return TimeNames.Weekday(words[at].Lower) is not null || words.Is(at, "last", "this", "that", "yesterday", "tomorrow") ? PartAt(words, at + 1) : null;
    }

    private static DayPart? PartAt(TimeWords words, int i) => TimeNames.Part(words[i].Lower) is var part && part != DayPart.None && !words[i].Lower.EndsWith('s') ? part : null;

    private static int In(DayPart part, int hour) => part switch
    {
        DayPart.Morning => hour % Noon,
        // Nights reach to the small hours.
        DayPart.Night => hour is >= 6 and < Noon ? hour + Noon : hour % Noon,
        _ => (hour % Noon) + Noon,
    };

    /// <summary>"9.40", "23.40"</summary>
    private static (int Hour, int Minute, int End)? Dotted(TimeWords words, int i)
    {
        var (word, dot) = (words[i].Lower, words[i].Lower.IndexOf('.', StringComparison.Ordinal));
        return words[i].IsNumber && !words[i].Hyphen && dot is 1 or 2 && word.Length == dot + 3
            && int.TryParse(word.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(word.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            && hour is > 0 and < 24 && minute < 60 ? (hour, minute, i + 1) : null;
    }

    /// <summary>"Ten past nine", "twenty-five minutes to four", "half past eleven", "a quarter to six"</summary>
    private static (int Hour, int Minute, int End)? Past(TimeWords words, int i)
    {
        var at = words.Is(i, "a") && words.Is(i + 1, "quarter") ? i + 1 : i;
        int minutes;
        if (words.Is(at, "half", "quarter"))
            (minutes, at) = (words.Is(at, "half") ? 30 : 15, at + 1);
        else if (CountReader.Exact(words, at) is { Value: >= 1 and < 30 and var value, End: var end })
            (minutes, at) = ((int)value, words.Is(end, "minutes") ? end + 1 : end);
        else
            return null;
        var before = words.Is(at, "to");
        if (!(words.Is(at, "past") || (before && minutes != 30 && (Follows(words, i) || words.Is(i - 1, "around", "about")))) || WholeHour(words, at + 1) is not { } hour)
            return null;
        return before ? (hour.Value == 1 ? Noon : hour.Value - 1, 60 - minutes, hour.End) : (hour.Value, minutes, hour.End);
    }

    /// <summary>"At seven", "around eleven o'clock"</summary>
    private static (int Hour, int Minute, int End)? Hour(TimeWords words, int i) =>
        Follows(words, words.Is(i - 1, "around", "about") ? i - 1 : i) && WholeHour(words, i) is { } hour ? (hour.Value, 0, words.Is(hour.End, "o'clock", "o’clock") ? hour.End + 1 : hour.End) : null;

    private static (int Value, int End)? WholeHour(TimeWords words, int i) =>
        !words.Is(i, "a", "an") && CountReader.Exact(words, i) is { Value: >= 1 and <= Noon and var value, End: var end } && value == decimal.Truncate(value) ? ((int)value, end) : null;

    /// <summary>"At", not "from": "down from four on Tuesday night" counts.</summary>
    private static bool Follows(TimeWords words, int i) => words.Is(i - 1, "at", "by", "until", "till", "before", "after", "since");

    /// <summary>"Closed at 23.40 dollars" is no hour.</summary>
    private static bool IsMeasured(TimeWords words, int i) => words[i].IsLetters && !words.Is(i, "on", "when", "as", "and", "local", "last", "in", "the", "by", "with");
}
