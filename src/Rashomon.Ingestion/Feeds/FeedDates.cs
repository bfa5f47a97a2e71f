using System.Globalization;
using System.Text.RegularExpressions;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Feeds;

/// <summary>
/// Reads dates as containers write them: ISO 8601, RFC 822 with its descendants (a weekday that may be missing or wrong, years of two digits, names of zones, full names of
/// months), and then whatever a page's date stamp may be. A date that is none of these is not guessed.
/// </summary>
internal static partial class FeedDates
{
    // Zones of RFC 822, and those that feeds use beside them. Names that mean several zones (IST, CST of China) are read as RFC 822 does, or not at all.
    private static readonly Dictionary<string, int> Zones = new(
        from zone in "UT=0 GMT=0 UTC=0 Z=0 WET=0 EST=-300 EDT=-240 CST=-360 CDT=-300 MST=-420 MDT=-360 PST=-480 PDT=-420 CET=60 CEST=120 EET=120 EEST=180 WEST=60 MSK=180 JST=540 AEST=600 AEDT=660".Split(' ')
        let sign = zone.IndexOf('=', StringComparison.Ordinal)
        select KeyValuePair.Create(zone[..sign], int.Parse(zone[(sign + 1)..], CultureInfo.InvariantCulture)),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The date; null where the text is none.</summary>
    public static PublicationTime? Parse(string? text, string basis)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
            return null;
        text = text.Trim();
        var time = text.Length >= 8 && char.IsAsciiDigit(text[0]) && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? Iso(text, basis) : null;
        time ??= Usual(text, basis);
        time ??= Rfc822().Match(text) is { Success: true } match ? Read(match, basis) : null;
        time ??= DateStamps.Parse(text, basis);
        // Unix epochs and year 1 are what programs write that know no date.
        return time is { Date.Year: > 1970 and < 2200 } ? time : null;
    }

    private static PublicationTime? Iso(string text, string basis)
    {
        if (PublicationTime.Parse(text, basis) is { } time)
            return time;
        // ninjs and some feeds: 20310509T140500Z.
        return DateTimeOffset.TryParseExact(text, ["yyyyMMdd'T'HHmmssK", "yyyyMMdd'T'HHmmzzz", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? new(DateOnly.FromDateTime(instant.DateTime), text.Length > 8 ? TimeOnly.FromDateTime(instant.DateTime) : null, text.Length > 15 ? instant.Offset : null, basis)
            : null;
    }

    /// <summary>The form that nearly every feed writes, "Tue, 06 May 2031 14:05:00 GMT" or with an offset, without the cost of a pattern; null for any other.</summary>
    private static PublicationTime? Usual(ReadOnlySpan<char> text, string basis)
    {
        if (text.Length < 29 || text[3] != ',' || text[4] != ' ' || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' || text[22] != ':' || text[25] != ' ')
            return null;
        if (!TryNumber(text[5..7], out var day) || !TryNumber(text[12..16], out var year) || !TryNumber(text[17..19], out var hour) || !TryNumber(text[20..22], out var minute) || !TryNumber(text[23..25], out var second))
            return null;
        var month = Month(text[8..11]);
        var zone = text[26..];
        TimeSpan? offset = zone is "GMT" or "UTC" or "+0000" ? TimeSpan.Zero : zone.Length == 5 && zone[0] is '+' or '-' ? Offset(zone.ToString()) : null;
        if (offset is null || month == 0 || year == 0 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            return null;
        return new(new(year, month, day), new(hour, minute, second), offset, basis);
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static PublicationTime? Read(Match match, string basis)
    {
        var year = Number(match, "year");
        if (match.Groups["year"].Length == 2)
            year += year < 70 ? 2000 : 1900;
        var month = Month(match.Groups["month"].ValueSpan);
        var day = Number(match, "day");
        if (month is < 1 or > 12 || year is < 1 or > 9999 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        TimeOnly? time = null;
        if (match.Groups["hour"].Success)
        {
            int hour = Number(match, "hour"), minute = Number(match, "minute"), second = match.Groups["second"].Success ? Number(match, "second") : 0;
            if (match.Groups["half"].Success)
                hour = (hour % 12) + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
            if (hour < 24 && minute < 60)
                time = new(hour, minute, Math.Min(second, 59));
        }
        return new(new(year, month, day), time, time is null ? null : Offset(match.Groups["zone"].Value), basis);
    }

    private static int Month(ReadOnlySpan<char> name)
    {
        const string months = "janfebmaraprmayjunjulaugsepoctnovdec";
        for (var month = 0; month < 12; month++)
        {
            if (name.StartsWith(months.AsSpan(month * 3, 3), StringComparison.OrdinalIgnoreCase))
                return month + 1;
        }
        return 0;
    }

    private static TimeSpan? Offset(string zone)
    {
        if (Zones.TryGetValue(zone, out var minutes))
            return TimeSpan.FromMinutes(minutes);
        var digits = zone.TrimStart('+', '-').Replace(":", "", StringComparison.Ordinal);
        if (zone.Length < 4 || digits.Length != 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var offset = new TimeSpan(number / 100, number % 100, 0);
        return offset > TimeSpan.FromHours(14) ? null : zone[0] == '-' ? -offset : offset;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:[A-Za-z]{3,9}\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[A-Za-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})" +
        @"(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?:\s*(?<half>[AaPp])\.?[Mm]\.?)?(?:\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Za-z]{1,5}))?)?\s*(?:\([^)]*\))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Rfc822();
}
