namespace Rashomon.Times;

/// <summary>Puts relative units and anchored lengths on the calendar.</summary>
internal static class ShiftRules
{
    /// <summary>A unit some way off from publication or from a date named before.</summary>
    public static Resolution Resolve(TimeForm.Shift shift, Situation situation)
    {
        if (shift is { Unit: TimeUnit.Year, Counted: true, Count: 1 or -1 } && situation.Earlier.Quarter(situation.Sentence, close: true) is { } quarter)
            return YearPartRules.Make(YearPart.Quarter, ((quarter.FirstDay.Month - 1) / 3) + 1, quarter.FirstDay.Year + (int)shift.Count, "a year from the quarter named before");
        if (Origin(shift, situation) is not var (origin, basis))
            return Resolution.Unanchored(Unknown(shift.Unit));
        return At(shift.Unit, Move(origin, shift.Unit, shift.Count), basis);
    }

    /// <summary>A length; with an interval where it reaches to or from publication.</summary>
    public static Resolution Resolve(TimeForm.Length length, Situation situation)
    {
        var value = TimexValue.Length(length.Unit, length.Count);
        if (length.Reach == 0 || length.Count is not { } count || situation.Anchor is not { } anchor || length.Unit < TimeUnit.Day)
            return new(null, value, "a length of time");
        var other = Move(anchor, length.Unit, length.Reach * count);
        if (other == anchor)
            return new(null, value, "a length of time");
        var interval = length.Reach < 0 ? TimeInterval.Between(other, anchor) : TimeInterval.Between(anchor, other);
        return new(interval, value, length.Reach < 0 ? "a length up to publication" : "a length from publication on");
    }

    /// <summary>The day that a contextual time is counted from.</summary>
    public static (DateOnly Day, string Basis)? Origin(TimeUnit unit, Situation situation)
    {
        if (situation.Earlier.Near(unit, situation.Sentence) is { } near)
            return (near.FirstDay, "counted from the date named before");
        if (situation.Earlier.FirstDay is { } first && (situation.Anchor is not { } anchor || Math.Abs(anchor.DayNumber - first.FirstDay.DayNumber) <= RecentDays))
            return (first.FirstDay, "counted from the first day that the article names");
        return situation.Anchor is { } published ? (published, "counted from publication, no date being named before") : null;
    }

    /// <summary>A happening further than two weeks from publication is not taken for what an unanchored "a day earlier" is counted from.</summary>
    private const int RecentDays = 14;

    private static (DateOnly Day, string Basis)? Origin(TimeForm.Shift shift, Situation situation) =>
        shift.Origin == TimeOrigin.Context ? Origin(shift.Unit, situation)
        : situation.Anchor is { } anchor ? (anchor, "counted from publication")
        : null;

    private static DateOnly Move(DateOnly day, TimeUnit unit, decimal count)
    {
        // Beyond some thousand years nothing in the news can be meant, and dates would overflow.
        count = Math.Clamp(count, -1500, 1500);
        var months = unit switch { TimeUnit.Month => 1, TimeUnit.Quarter => 3, TimeUnit.Year => 12, TimeUnit.Decade => 120, TimeUnit.Century => 1200, _ => 0 };
        if (months > 0)
        {
            var target = (day.Year * 12) + day.Month - 1 + decimal.Truncate(months * count);
            return target is < 24 or > 119_976 ? day : day.AddMonths((int)decimal.Truncate(months * count));
        }

        var days = unit switch { TimeUnit.Week or TimeUnit.Weekend => 7, TimeUnit.Day => 1, _ => 0 };
        var total = (int)decimal.Round(days * count);
        return day.DayNumber + total is > 400 and < 3_650_000 ? day.AddDays(total) : day;
    }

    private static Resolution At(TimeUnit unit, DateOnly day, string basis)
    {
        switch (unit)
        {
            case TimeUnit.Week:
                return new(TimeInterval.Between(Monday(day), Monday(day).AddDays(6)), TimexValue.Of(unit, day), basis);
            case TimeUnit.Weekend:
                var saturday = Monday(day).AddDays(5);
                return new(TimeInterval.Between(saturday, saturday.AddDays(1)), TimexValue.Of(unit, saturday), basis);
            case TimeUnit.Month:
                return new(TimeInterval.Month(day.Year, day.Month), TimexValue.Of(unit, day), basis);
            case TimeUnit.Quarter:
                return YearPartRules.Make(YearPart.Quarter, ((day.Month - 1) / 3) + 1, day.Year, basis);
            case TimeUnit.Year:
                return new(TimeInterval.Year(day.Year), TimexValue.Of(unit, day), basis);
            case TimeUnit.Decade:
                return YearPartRules.Resolve(new TimeForm.Years(day.Year / 10 * 10, (day.Year / 10 * 10) + 9)) with { Basis = basis };
            case TimeUnit.Century:
                var first = ((day.Year - 1) / 100 * 100) + 1;
                return YearPartRules.Resolve(new TimeForm.Years(first, first + 99)) with { Basis = basis };
            default:
                return CalendarRules.Day(day, basis);
        }
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Unknown(TimeUnit unit) => unit switch
    {
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    };
}
