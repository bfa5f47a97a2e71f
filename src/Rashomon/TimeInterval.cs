using System.Globalization;

namespace Rashomon;

/// <summary>A stretch of calendar time at the place of the event, both ends included.</summary>
/// <param name="Start">The first day at 00:00, or the instant.</param>
/// <param name="End">The last day at 00:00, or the instant; 2008 ends on 2008-12-31.</param>
/// <param name="Precision">How exact it is meant.</param>
public sealed record TimeInterval(DateTime Start, DateTime End, TimePrecision Precision)
{
    /// <summary>One calendar day.</summary>
    public static TimeInterval Day(DateOnly day) => new(At(day), At(day), TimePrecision.Day);

    /// <summary>One calendar month.</summary>
    public static TimeInterval Month(int year, int month) =>
        new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), TimePrecision.Month);

    /// <summary>One calendar year.</summary>
    public static TimeInterval Year(int year) => new(new(year, 1, 1), new(year, 12, 31), TimePrecision.Year);

    /// <summary>The days from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static TimeInterval Between(DateOnly first, DateOnly last, TimePrecision precision = TimePrecision.Interval) =>
        new(At(first), At(last), precision);

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(Start);

    /// <summary>The last day, included.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(End);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(TimeInterval other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary><see cref="Start"/> in ISO 8601; with a time of day only for instants.</summary>
    public string StartText => Format(Start);

    /// <summary><see cref="End"/> in ISO 8601; with a time of day only for instants.</summary>
    public string EndText => Format(End);

    private string Format(DateTime time) =>
        time.ToString(Precision == TimePrecision.Instant ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime At(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
