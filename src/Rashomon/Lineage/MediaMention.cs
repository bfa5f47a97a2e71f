namespace Rashomon.Lineage;

/// <summary>Where a text names an agency, paper or broadcaster.</summary>
/// <param name="Span">The name as written.</param>
/// <param name="Name">The name; an agency's fullest.</param>
/// <param name="IsAgency">Whether others reprint its reports.</param>
internal readonly record struct MediaMention(Span Span, string Name, bool IsAgency);
