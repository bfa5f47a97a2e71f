using System.Globalization;

namespace Rashomon.Storage;

/// <summary>Times as people give them: a year, a month, a day, an instant; UTC where no offset is given.</summary>
public static class GivenTime
{
    /// <summary>The beginning of what is named; null where it names no time.</summary>
    /// <param name="text">2031, 2031-05, 2031-05-28, 2031-05-28T14:00, with or without an offset.</param>
    public static DateTimeOffset? Start(string text) => Read(text)?.Start;

    /// <summary>The last second of what is named; null where it names no time.</summary>
    /// <param name="text">As for <see cref="Start"/>.</param>
    public static DateTimeOffset? End(string text) => Read(text)?.End;

    private static (DateTimeOffset Start, DateTimeOffset End)? Read(string text)
    {
        text = text.Trim();
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            return Span(new(year, 1, 1), day => day.AddYears(1));
        if (DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return Span(month, day => day.AddMonths(1));
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return Span(date, day => day.AddDays(1));
        if (PublicationTime.Parse(text, "given") is not { Time: { } time } instant)
            return null;
        var at = new DateTimeOffset(instant.Date, time, instant.Offset ?? TimeSpan.Zero);
        return (at, at);
    }

    private static (DateTimeOffset Start, DateTimeOffset End)? Span(DateOnly first, Func<DateOnly, DateOnly> next) =>
        first.Year == 9999 ? null : (new(first, TimeOnly.MinValue, TimeSpan.Zero), new DateTimeOffset(next(first), TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(-1));
}
