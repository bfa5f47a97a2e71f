using System.Globalization;

namespace Rashomon.Times;

/// <summary>Puts days, months and years that are named, perhaps without their year, on the calendar.</summary>
internal static class CalendarRules
{
    /// <summary>A date with or without its year.</summary>
    public static Resolution Resolve(TimeForm.Calendar date, Situation situation)
    {
        if (date.Year is { } written)
            return Make(written, date, "as written");
        if (situation.Anchor is not { } anchor)
            return Resolution.Unanchored(TimexValue.Partial(date));
        if (date.YearShift is { } shift)
            return Make(anchor.Year + shift, date, "year counted from publication");
        var month = date.Month!.Value;
        var (year, basis) = date.Day is { } day ? DayYear(month, day, date.Choice, anchor, situation) : MonthYear(month, date.Choice, anchor, situation);
        return Make(year, date, basis);
    }

    /// <summary>A stretch of days.</summary>
    public static Resolution Resolve(TimeForm.DayRange range, Situation situation)
    {
        var first = Resolve(range.First, situation);
        var last = Resolve(range.Last, situation);
        if (first.Interval is null || last.Interval is null || last.Interval.LastDay < first.Interval.FirstDay)
            return new(null, first.Value, first.Basis);
        return new(TimeInterval.Between(first.Interval.FirstDay, last.Interval.LastDay), first.Value + "/" + last.Value, first.Basis);
    }

    /// <summary>A weekday: the latest one not after the anchor, or the next where the clause looks on.</summary>
    public static Resolution Resolve(TimeForm.Weekday weekday, Situation situation)
    {
        if (situation.Anchor is not { } anchor)
            return Resolution.Unanchored("XXXX-WXX-" + (weekday.Day == DayOfWeek.Sunday ? 7 : (int)weekday.Day).ToString(CultureInfo.InvariantCulture));
        var back = ((int)anchor.DayOfWeek - (int)weekday.Day + 7) % 7;
        var ahead = (7 - back) % 7;
        var (days, basis) = weekday.Choice switch
        {
            TimeChoice.Last => (back == 0 ? -7 : -back, "weekday: the latest one before publication (\"last\")"),
            TimeChoice.Next => (ahead == 0 ? 7 : ahead, "weekday: the first one after publication (\"next\")"),
            TimeChoice.This when situation.Tense != Tense.Past => (ahead, "weekday: the first one not before publication (\"this\")"),
            _ when situation.Tense == Tense.Future => (ahead, "weekday: the first one not before publication (future)"),
            _ => (-back, $"weekday: the latest one not after publication ({situation.TenseWords})"),
        };
        return Day(anchor.AddDays(days), basis);
    }

    /// <summary>A holiday, by its year or the tense.</summary>
    public static Resolution Resolve(TimeForm.Holiday holiday, Situation situation)
    {
        if (holiday.Year is { } written && written is > 1582 and < 9999)
            return Day(Holidays.Of(holiday.Name, written), "holiday, year as written");
        if (situation.Anchor is not { } anchor)
            return Resolution.Unanchored("XXXX-XX-XX");
        var direction = holiday.Choice switch { TimeChoice.Last => Tense.Past, TimeChoice.Next => Tense.Future, _ => situation.Tense };
        var year = Nearest(anchor.Year, year => Holidays.Of(holiday.Name, year), anchor, direction);
        return Day(Holidays.Of(holiday.Name, year), $"holiday: {Words(direction)}");
    }

    /// <summary>One day with its value.</summary>
    public static Resolution Day(DateOnly day, string basis) => new(TimeInterval.Day(day), TimexValue.Of(TimeUnit.Day, day), basis);

    private static (int Year, string Basis) DayYear(int month, int day, TimeChoice choice, DateOnly anchor, Situation situation)
    {
        var direction = choice switch { TimeChoice.Last => Tense.Past, TimeChoice.Next => Tense.Future, _ => situation.Tense };
        var year = Nearest(anchor.Year, year => new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))), anchor, direction);
        return (year, $"day of the month: {Words(direction)}");
    }

    private static (int Year, string Basis) MonthYear(int month, TimeChoice choice, DateOnly anchor, Situation situation)
    {
        // Months are compared by number since year 0, so that "not after the anchor's month" is plain.
        var now = (anchor.Year * 12) + anchor.Month;
        var latest = (anchor.Year * 12) + month;
        if (latest > now)
            latest -= 12;
        var (chosen, basis) = choice switch
        {
            TimeChoice.Last => (latest == now ? latest - 12 : latest, "month: the latest one wholly before publication's (\"last\")"),
            TimeChoice.Next => (latest + 12, "month: the first one after publication's (\"next\")"),
            TimeChoice.This => ((anchor.Year * 12) + month, "month: of the year of publication (\"this\")"),
            _ when latest == now => (latest, "month: that of publication"),
            _ when situation.Tense == Tense.Past => (latest, "month: the latest one not after publication (past tense)"),
            _ when situation.Tense == Tense.Future => (latest + 12, "month: the next one (future)"),
            _ => (now - latest <= 6 ? latest : latest + 12, "month: the nearest one (no tense shown)"),
        };
        return ((chosen - 1) / 12, basis);
    }

    /// <summary>The year whose date lies nearest in a direction; of both where none is given.</summary>
    private static int Nearest(int around, Func<int, DateOnly> dateOf, DateOnly anchor, Tense direction)
    {
        var past = dateOf(around) <= anchor ? around : around - 1;
        var future = dateOf(around) >= anchor ? around : around + 1;
        var back = anchor.DayNumber - dateOf(past).DayNumber;
        var ahead = dateOf(future).DayNumber - anchor.DayNumber;
        // A date just gone, or just to come, is meant however the tense was read.
        if (direction == Tense.Past)
            return ahead <= Slack && back > 365 - Slack - 1 ? future : past;
        if (direction == Tense.Future)
            return back <= Slack && ahead > 365 - Slack - 1 ? past : future;
        return back <= ahead ? past : future;
    }

    /// <summary>
    /// Days by which a date may lie against the tense. TimeBank's dev half gives a value F1 of 0.820 for 0, 0.825 for 15, 0.828 for 30 and 0.831 for 60 and 90;
    /// 30 it is, because with 60 "will open on January 10", written in early March, would look back.
    /// </summary>
    private const int Slack = 30;

    private static string Words(Tense direction) => direction switch
    {
        Tense.Past => "the latest one not after publication (past tense)",
        Tense.Future => "the next one not before publication (future)",
        _ => "the nearest one (no tense shown)",
    };

    private static Resolution Make(int year, TimeForm.Calendar date, string basis)
    {
        var value = TimexValue.Partial(date with { Year = year });
        if (year is < 1 or > 9999)
            return new(null, value, basis);
        if (date.Month is not { } month)
            return new(TimeInterval.Year(year), value, basis);
        if (date.Day is not { } day)
            return new(TimeInterval.Month(year, month), value, basis);
        return day <= DateTime.DaysInMonth(year, month)
            ? new(TimeInterval.Day(new(year, month, day)), value, basis)
            : new(null, value, "no such day in that year");
    }
}
