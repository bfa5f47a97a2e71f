using System.Globalization;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Reads date stamps: "date 2024-05-03", "May 3, 2024 2:27 PM", "03.05.24 4:15 PM", "3rd May 2024", "Updated 3 May 2024 14:05 BST".
/// Numeric dates are month first with a.m. or p.m., a slash or a US place, day first with dots; a part over 12 decides before either.
/// </summary>
internal static partial class DateStamps
{
    private const int Reach = 160;

    private const string MonthPattern =
        "(?<mon>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private const string DayPattern = "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?\\s+)?";

    private const string DatePattern =
        "(?:" + DayPattern + MonthPattern + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})"
        + "|" + DayPattern + "(?:the\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s\\-]+" + MonthPattern + ",?[\\s\\-]+(?<y>\\d{4})"
        + "|(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})"
        + "|(?<a>\\d{1,2})(?<sep>[./\\-])(?<b>\\d{1,2})[./\\-](?<y>\\d{4}|\\d{2}))(?!\\d)";

    private const string TimePattern =
        "(?:(?<h>\\d{1,2})[:.h](?<mi>\\d{2})(?::(?<s>\\d{2})(?:\\.\\d{1,7})?)?(?:\\s*(?<ap>[ap]\\.?\\s?m\\b\\.?))?|(?<h>\\d{1,2})\\s*(?<ap>[ap]\\.?\\s?m\\b\\.?))"
        + "(?:\\s*\\(?(?<tz>Z|UTC|GMT|BST|IST|ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|CET|CEST|EET|EEST|MSK|JST|KST|HKT|SGT|AEST|AEDT|NZST|NZDT|SAST|WIB)\\b\\)?)?(?:\\s*(?<off>[+-]\\d{2}:?\\d{2}))?";

    private const string LabelPattern =
        "(?:(?<label>first published|last updated|last modified|originally published|date posted|updated|update|published|posted|publication date|date|dated|modified|issued|created)(?:\\s+(?:on|at))?\\s*[:|\\-–—]?\\s*)?";

    /// <summary>The stamp at the start of <paramref name="span"/>; null where there is none.</summary>
    public static DateStamp? At(string text, Span span, bool monthFirst = false)
    {
        var head = text.Substring(span.Start, Math.Min(Reach, span.Length));
        var match = Stamp().Match(head);
        if (!match.Success)
            return Empty(head, span);
        var label = match.Groups["label"] is { Success: true } group ? group.Value.ToLowerInvariant() : null;
        var date = Date(match, monthFirst, out var ambiguous);
        var (time, offset) = Clock(match);
        var published = date is { } day ? new PublicationTime(day, time, time is null ? null : offset, "text") : null;
        var length = head.AsSpan(0, match.Length).TrimEnd().Length;
        return new(new(span.Start, span.Start + length), published, label, ambiguous);
    }

    /// <summary>Reads a date as pages' metadata give them, in any form that a stamp may have.</summary>
    public static PublicationTime? Parse(string value, string basis)
    {
        value = value.Trim();
        if (value.Length is 8 or 14 && value.All(char.IsAsciiDigit))
            value = value[..4] + "-" + value[4..6] + "-" + value[6..8];
        if (IsoStart().IsMatch(value) && PublicationTime.Parse(value, basis) is { } iso)
            return iso.Date.Year is > 1900 and < 2200 ? iso : null;
        return At(value, new(0, value.Length), monthFirst: true)?.Published is { } stamp ? stamp with { Basis = basis } : null;
    }

    /// <summary>A label whose date was lost: "/ Updated".</summary>
    private static DateStamp? Empty(string head, Span span)
    {
        var match = EmptyStamp().Match(head);
        return match.Success && span.Length <= Reach ? new(span, null, match.Groups["label"].Value.ToLowerInvariant(), IsAmbiguous: false) : null;
    }

    private static DateOnly? Date(Match match, bool monthFirst, out bool ambiguous)
    {
        ambiguous = false;
        var year = Number(match, "y");
        if (match.Groups["y"].Length == 2)
            year += year < 70 ? 2000 : 1900;
        int month, day;
        if (match.Groups["mon"].Success)
        {
            month = MonthNumber(match.Groups["mon"].Value);
            day = Number(match, "d");
        }
        else if (match.Groups["m"].Success)
        {
            month = Number(match, "m");
            day = Number(match, "d");
        }
        else
        {
            int a = Number(match, "a"), b = Number(match, "b");
            ambiguous = a <= 12 && b <= 12 && a != b;
            var first = a > 12 ? false : b > 12 || monthFirst || match.Groups["ap"].Success || match.Groups["sep"].Value == "/";
            (month, day) = first ? (a, b) : (b, a);
        }
        if (year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateOnly(year, month, day);
    }

    private static (TimeOnly? Time, TimeSpan? Offset) Clock(Match match)
    {
        if (!match.Groups["h"].Success)
            return (null, null);
        var hour = Number(match, "h");
        var minute = match.Groups["mi"].Success ? Number(match, "mi") : 0;
        if (match.Groups["ap"].Success)
        {
            var afternoon = match.Groups["ap"].Value[0] is 'p' or 'P';
            hour = (hour % 12) + (afternoon && hour <= 12 ? 12 : 0);
        }
        if (hour > 23 || minute > 59)
            return (null, null);
        TimeSpan? offset = null;
        if (match.Groups["off"].Success)
            offset = OffsetOf(match.Groups["off"].Value);
        else if (match.Groups["tz"].Success)
            offset = TimeZones.Offset(match.Groups["tz"].Value);
        return (new TimeOnly(hour, minute), offset);
    }

    private static TimeSpan OffsetOf(string text)
    {
        var digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        var minutes = (Value(digits[..2]) * 60) + Value(digits[2..]);
        return TimeSpan.FromMinutes(text[0] == '-' ? -minutes : minutes);
    }

    internal static int MonthNumber(string name) =>
        (Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => m.Length > 0 && name.StartsWith(m, StringComparison.OrdinalIgnoreCase))) + 1;

    private static int Number(Match match, string group) => Value(match.Groups[group].Value);

    private static int Value(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[\\s/|•·–—-]*" + LabelPattern + "(?:" + TimePattern + ",?\\s+(?:on\\s+)?)?" + DatePattern + "(?:\\s*(?:,|at|[|@/•·–—-]|T)?\\s*" + TimePattern + ")?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^[\s/|•·–—-]*(?<label>last updated|updated|published|posted)\s*(?:on|at)?\s*[:|/–—-]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex EmptyStamp();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex IsoStart();
}
