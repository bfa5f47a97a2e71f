using System.Collections.Immutable;
using Rashomon.Ingestion.Html;

namespace Rashomon.Ingestion;

/// <summary>
/// Finds when an article was published. In this order: what the user gives; what its container says; the page's metadata; the first date stamp that is no update; an update stamp;
/// the dateline. Years and dates within the body are never taken: they are what the report is about.
/// </summary>
internal static class DateResolver
{
    public static PublicationTime? Find(Extraction extraction, GivenMetadata? given, ImmutableArray<Diagnostic>.Builder diagnostics, PublicationTime? container = null)
    {
        if (!string.IsNullOrWhiteSpace(given?.Published))
        {
            if (PublicationTime.Parse(given.Published, "given") is { } time)
                return time;
            diagnostics.Add(new(DiagnosticCodes.DoubtfulDate, Severity.Warning, $"The given date “{given.Published}” is not ISO 8601 (2024-05-28 or 2024-05-28T14:05:00+01:00); it was not used."));
        }
        if (container is not null)
        {
            if (extraction.Page?.Published is { Basis: not PageDates.UrlBasis } page && Math.Abs(page.Date.DayNumber - container.Date.DayNumber) > 1)
                diagnostics.Add(new(DiagnosticCodes.DoubtfulDate, Severity.Info, $"The container and the page give two dates: {container} ({container.Basis}) was taken, not {page} ({page.Basis})."));
            return container;
        }
        var facts = extraction.Facts;
        var stamps = facts.Stamps.Where(s => s.Stamp.Published is not null).ToList();
        var stamp = stamps.Select(s => s.Stamp).FirstOrDefault(s => !s.IsUpdate) ?? stamps.Select(s => s.Stamp).FirstOrDefault();
        var found = extraction.Page?.Published is { Basis: not PageDates.UrlBasis } meta ? meta
            : stamp?.Published ?? facts.Dateline?.Date ?? extraction.Page?.Published;
        if (found is null)
        {
            diagnostics.Add(new(DiagnosticCodes.NoDate, Severity.Warning, "No publication date was found: give one in story.json or with --published."));
            return null;
        }
        if (stamp is { IsAmbiguous: true } && ReferenceEquals(found, stamp.Published))
            diagnostics.Add(new(DiagnosticCodes.DoubtfulDate, Severity.Info, $"The date “{stamp.Span.Of(extraction.Text).Trim()}” was read as {found.Date:yyyy-MM-dd}; day and month could be the other way round."));
        if (extraction.Page?.Disagreeing is { } other)
            diagnostics.Add(new(DiagnosticCodes.DoubtfulDate, Severity.Info, $"The page gives two dates: {found} ({found.Basis}) was taken, not {other} ({other.Basis})."));
        return found;
    }

    /// <summary>
    /// When it was last changed: the page's metadata, else the latest date stamp that says "updated". Dropped where it is before the publication or the same
    /// instant, as publishing systems fill both.
    /// </summary>
    public static PublicationTime? Modified(Extraction extraction, PublicationTime? published)
    {
        var found = extraction.Page?.Modified ?? extraction.Facts.Stamps.Where(s => s.Stamp.IsUpdate).Select(s => s.Stamp.Published).OfType<PublicationTime>().MaxBy(t => t.Date.DayNumber);
        if (found is null || published is null)
            return found;
        return Instant(found) > Instant(published) ? found : null;
    }

    private static DateTime Instant(PublicationTime time) => time.Date.ToDateTime(time.Time ?? TimeOnly.MinValue) - (time.Offset ?? TimeSpan.Zero);
}
