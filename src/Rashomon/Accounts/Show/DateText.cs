using System.Globalization;

namespace Rashomon.Accounts.Show;

/// <summary>Dates in words, day before month, in the invariant culture.</summary>
public static class DateText
{
    /// <summary>As exactly as it is meant: "28 May 2031, 14:30", "28 May 2031", "May 2031", "2031", "28 to 30 May 2031".</summary>
    public static string Of(TimeInterval time) => time.Precision switch
    {
        TimePrecision.Instant => $"{Day(time.FirstDay)}, {time.Start.ToString("HH:mm", CultureInfo.InvariantCulture)}",
        TimePrecision.Month => time.Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        TimePrecision.Year => time.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        TimePrecision.Decade => time.Start.ToString("yyyy", CultureInfo.InvariantCulture) + "s",
        _ => Days(time.FirstDay, time.LastDay),
    };

    /// <summary>One day: "28 May 2031".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Several days, naming month and year once where they are shared: "28 to 30 May 2031".</summary>
    public static string Days(DateOnly first, DateOnly last)
    {
        if (first == last)
            return Day(first);
        var start = first.Year != last.Year ? "d MMMM yyyy" : first.Month != last.Month ? "d MMMM" : "%d";
        return $"{first.ToString(start, CultureInfo.InvariantCulture)} to {Day(last)}";
    }

    /// <summary>An ISO 8601 date or date-time in words; the text itself where it is neither.</summary>
    public static string Of(string iso)
    {
        if (PublicationTime.Parse(iso, "account") is not { } time)
            return iso;
        return time.Time is { } clock ? $"{Day(time.Date)}, {clock.ToString("HH:mm", CultureInfo.InvariantCulture)}" : Day(time.Date);
    }
}
