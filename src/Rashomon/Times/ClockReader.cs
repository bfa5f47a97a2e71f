using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Times;

/// <summary>Reads times of day ("4:45 p.m. EST", "noon") and parts of a day ("Saturday morning", "last night"), with the day beside them.</summary>
internal static class ClockReader
{
    private static readonly FrozenSet<string> Zones =
        "est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist eet msk jst aest".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The time of day that starts at <paramref name="i"/>; <paramref name="day"/> reads a day.</summary>
    public static Reading? Read(TimeWords words, int i, Func<TimeWords, int, Reading?> day)
    {
        if (Clock(words, i) is { } clock)
            return DayAfter(words, clock.End, clock.Time, DayPart.None, day);
        return PartOf(words, i, day);
    }

    /// <summary>The time of day that follows a day: "Wednesday at 10 p.m.", "Saturday morning".</summary>
    public static Reading? After(TimeWords words, Reading day)
    {
        var at = day.End;
        if (words.Is(at, "'s", "’s"))
            at++;
        if (TimeNames.Part(words[at].Lower) is var part && part != DayPart.None && !words[at].Lower.EndsWith('s'))
            return On(at + 1, day.Form, null, part);
        if (words.Is(at, ","))
            at++;
        if (words.Is(at, "at", "around", "about"))
            at++;
        if (words.Is(at, "about", "around"))
            at++;
        return at > day.End && Clock(words, at) is { } clock ? On(clock.End, day.Form, clock.Time, DayPart.None) : null;
    }

    private static Reading? DayAfter(TimeWords words, int end, TimeOnly? clock, DayPart part, Func<TimeWords, int, Reading?> day)
    {
        // "At 11.40 last night"
        if (clock is not null && words.Is(end, "last") && words.Is(end + 1, "night"))
            return On(end + 2, new TimeForm.Shift(TimeUnit.Day, -1, TimeOrigin.Publication), clock, DayPart.None);
        foreach (var gap in (ReadOnlySpan<int>)[0, 1])
        {
            if (gap == 1 && !words.Is(end, "on", ",", "of"))
                break;
            if (day(words, end + gap) is { } found && IsDay(found.Form))
                return On(clock is not null && TimeNames.Part(words[found.End].Lower) != DayPart.None ? found.End + 1 : found.End, found.Form, clock, part);
        }

        return On(end, null, clock, part);
    }

    private static Reading? PartOf(TimeWords words, int i, Func<TimeWords, int, Reading?> day)
    {
        if (words.Is(i, "tonight"))
            return On(i + 1, new TimeForm.Shift(TimeUnit.Day, 0, TimeOrigin.Publication), null, DayPart.Night);
        if (words.Is(i, "overnight") && !words[i + 1].IsLetters)
            return On(i + 1, null, null, DayPart.Night);
        if (TimeNames.Choice(words[i].Lower) is { } choice && TimeNames.Part(words[i + 1].Lower) is var chosen && chosen != DayPart.None && !words[i + 1].Lower.EndsWith('s'))
        {
            var shift = choice switch { TimeChoice.Last => -1, TimeChoice.Next => 1, _ => 0 };
            return On(i + 2, new TimeForm.Shift(TimeUnit.Day, shift, shift == 1 ? TimeOrigin.Context : TimeOrigin.Publication), null, chosen);
        }

        var at = words.AfterThe(i);
        if (words.Is(at, "early", "late", "mid", "following", "next", "same"))
            at++;
        var part = TimeNames.Part(words[at].Lower);
        if (part == DayPart.None || words[at].Lower.EndsWith('s') || (at == i && !words.Is(at + 1, "of") || at == i + 1 && words.Is(i, "late", "early") && !words.Is(at + 1, "of")))
            return null;
        if (words.Is(at - 1, "following", "next"))
            return On(at + 1, new TimeForm.Shift(TimeUnit.Day, 1, TimeOrigin.Context), null, part);
        var reading = DayAfter(words, at + 1, null, part, day);
        // "the morning" alone names a time only after "in" or "during".
        return reading is { Form: TimeForm.OnDay { Day: null } } && !words.Is(i - 1, "in", "during", "later", "earlier") ? null : reading;
    }

    private static (TimeOnly Time, int End)? Clock(TimeWords words, int i)
    {
        if (words.Is(i, "noon", "midday", "midnight"))
            return (words.Is(i, "midnight") ? new TimeOnly(0, 0) : new TimeOnly(12, 0), Zone(words, i + 1));
        if (words.Is(i - 1, "$", "£", "€"))
            return null;
        if (SpokenClock.Read(words, i) is { } spoken)
            return spoken;
        if (!words[i].IsNumber || words[i].Hyphen)
            return null;
        var parts = words[i].Lower.Split(':', '.');
        if (parts.Length > 1 && words[i].Lower.Contains('.', StringComparison.Ordinal) && (parts[1].Length != 2 || HalfDay(words, i + 1, out _) is null))
            return null;
        if (parts.Length > 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
            return null;
        var minute = 0;
        if (parts.Length > 1 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minute) || minute > 59))
            return null;
        if (HalfDay(words, i + 1, out var end) is { } afternoon)
            return hour is >= 1 and <= 12 ? (new((hour % 12) + (afternoon ? 12 : 0), minute), Zone(words, end)) : null;
        if (words.Is(i + 1, "o'clock", "o’clock") && hour is >= 1 and <= 12)
            return (new(hour, 0), Zone(words, i + 2));
        if (parts.Length == 1)
            return words[i].Lower.Length == 4 && Zones.Contains(words[i + 1].Lower) && hour / 100 < 24 && hour % 100 < 60 ? (new(hour / 100, hour % 100), Zone(words, i + 1)) : null;
        // A score or a length of film is no time of day: a bare 14:05 needs "at" or a zone.
        var zoned = Zone(words, i + 1) > i + 1 || words.Is(i + 1, "local", "hours", "hrs");
        return hour < 24 && (zoned || words.Is(i - 1, "at", "around", "by", "until", "from", "about", "before", "after")) ? (new(hour, minute), Zone(words, i + 1)) : null;
    }

    /// <summary>Whether "p.m." (true) or "a.m." (false) stands at <paramref name="i"/>.</summary>
    private static bool? HalfDay(TimeWords words, int i, out int end)
    {
        end = i + 1;
        if (words.Is(i, "a.m.", "am", "a.m"))
            return false;
        if (words.Is(i, "p.m.", "pm", "p.m"))
            return true;
        if (!words.Is(i, "a", "p") || !words.Is(i + 1, ".") || !words.Is(i + 2, "m"))
            return null;
        end = words.Is(i + 3, ".") ? i + 4 : i + 3;
        return words.Is(i, "p");
    }

    private static int Zone(TimeWords words, int i)
    {
        if (words.Is(i, "(") && Zones.Contains(words[i + 1].Lower) && words.Is(i + 2, ")"))
            return i + 3;
        if (words.Is(i, "local") && words.Is(i + 1, "time"))
            return i + 2;
        return Zones.Contains(words[i].Lower) && words[i].Capital ? i + 1 : i;
    }

    private static bool IsDay(TimeForm form) => form switch
    {
        TimeForm.Weekday => true,
        TimeForm.Calendar { Day: not null } => true,
        TimeForm.Shift { Unit: TimeUnit.Day } => true,
        TimeForm.Holiday => true,
        _ => false,
    };

    private static Reading On(int end, TimeForm? day, TimeOnly? clock, DayPart part) => new(end, new TimeForm.OnDay(day, clock, part), TimeType.Time);
}
