namespace Rashomon.Ingestion.Rules;

/// <summary>A dateline before a report's first sentence.</summary>
/// <param name="Span">With its dash or colon.</param>
/// <param name="Place">As written.</param>
/// <param name="Agency">The agency in brackets, as written; null without one.</param>
/// <param name="Date">The date, where it is whole.</param>
internal sealed record DatelineMatch(Span Span, string? Place, string? Agency, PublicationTime? Date)
{
    /// <summary>Whether it tells a day, with or without the year: then what stands in brackets is who sent the report.</summary>
    public bool IsDated { get; init; }
}
