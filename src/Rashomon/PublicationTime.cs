using System.Globalization;

namespace Rashomon;

/// <summary>When an article was published, as exactly as its source says.</summary>
/// <param name="Date">The calendar day at the place of publication.</param>
/// <param name="Time">The time of day, if given.</param>
/// <param name="Offset">The offset from UTC, if given.</param>
/// <param name="Basis">Where it was found: <c>meta</c>, <c>json-ld</c>, <c>dateline</c>, <c>text</c>, <c>given</c>, <c>story</c> …</param>
public sealed record PublicationTime(DateOnly Date, TimeOnly? Time, TimeSpan? Offset, string Basis)
{
    /// <summary>Reads an ISO 8601 date or date-time.</summary>
    /// <returns>Null where <paramref name="text"/> is neither.</returns>
    public static PublicationTime? Parse(string text, string basis)
    {
        const DateTimeStyles styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal;
        text = text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new(day, null, null, basis);
        if (text.Length < 11 || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, styles, out var instant))
            return null;
        var tail = text[10..];
        var zoned = tail.EndsWith('Z') || tail.Contains('+', StringComparison.Ordinal) || tail.LastIndexOf('-') > 0;
        return new(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), zoned ? instant.Offset : null, basis);
    }

    /// <summary>ISO 8601: the day, with time and offset where known.</summary>
    public override string ToString()
    {
        var text = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is { } time)
            text += time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture);
        if (Time is not null && Offset is { } offset)
            text += offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
        return text;
    }
}
