using System.Globalization;

namespace Rashomon.Times;

/// <summary>Writes TIMEX3 values (TimeML 1.2.1, ISO 8601 with its additions).</summary>
internal static class TimexValue
{
    /// <summary>The value of a unit that holds <paramref name="day"/>.</summary>
    public static string Of(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Weekend => Week(day) + "-WE",
        TimeUnit.Week => Week(day),
        TimeUnit.Month => Invariant($"{day.Year:0000}-{day.Month:00}"),
        TimeUnit.Quarter => Invariant($"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}"),
        TimeUnit.Year => Invariant($"{day.Year:0000}"),
        TimeUnit.Decade => Invariant($"{day.Year / 10:000}"),
        TimeUnit.Century => Invariant($"{(day.Year - 1) / 100:00}"),
        _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>A length; X where the count is not known: <c>P10D</c>, <c>PT3H</c>, <c>PXY</c>.</summary>
    public static string Length(TimeUnit unit, decimal? count)
    {
        var (letter, factor) = unit switch
        {
            TimeUnit.Second => ("S", 1m),
            TimeUnit.Minute => ("M", 1m),
            TimeUnit.Hour => ("H", 1m),
            TimeUnit.Day => ("D", 1m),
            TimeUnit.Weekend or TimeUnit.Week => ("W", 1m),
            TimeUnit.Month => ("M", 1m),
            TimeUnit.Quarter => ("Q", 1m),
            TimeUnit.Year => ("Y", 1m),
            TimeUnit.Decade => count is null ? ("DE", 1m) : ("Y", 10m),
            _ => count is null ? ("CE", 1m) : ("Y", 100m),
        };
        var number = count is { } known ? (known * factor).ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return (unit < TimeUnit.Day ? "PT" : "P") + number + letter;
    }

    /// <summary>A range of years: a decade's or century's digits, or both years with a slash.</summary>
    public static string Years(int first, int last) =>
        last - first == 9 && first % 10 == 0 ? Invariant($"{first / 10:000}")
        : last - first == 99 && first % 100 == 1 ? Invariant($"{first / 100:00}")
        : Invariant($"{first:0000}/{last:0000}");

    /// <summary>A season's letters.</summary>
    public static string Season(int number) => number switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    /// <summary>A part of the day's letters.</summary>
    public static string Part(DayPart part) => part switch
    {
        DayPart.Morning => "MO",
        DayPart.Afternoon => "AF",
        DayPart.Evening => "EV",
        DayPart.Night => "NI",
        _ => "DT",
    };

    /// <summary>The calendar parts that are known, with X for the rest.</summary>
    public static string Partial(TimeForm.Calendar date)
    {
        var text = date.Year is { } year ? Invariant($"{year:0000}") : "XXXX";
        if (date.Month is { } month)
            text += Invariant($"-{month:00}");
        return date.Day is { } day ? text + Invariant($"-{day:00}") : text;
    }

    private static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return Invariant($"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
