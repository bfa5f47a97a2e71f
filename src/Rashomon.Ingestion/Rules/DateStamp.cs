namespace Rashomon.Ingestion.Rules;

/// <summary>A date that stands by itself, or before the first sentence.</summary>
/// <param name="Span">The stamp with its label, time and zone.</param>
/// <param name="Published">The date; null where the stamp is empty or no calendar date.</param>
/// <param name="Label">The word before it in lower case ("updated"); null without one.</param>
/// <param name="IsAmbiguous">Whether day and month could be the other way round.</param>
internal sealed record DateStamp(Span Span, PublicationTime? Published, string? Label, bool IsAmbiguous)
{
    /// <summary>Whether it says when the text was changed, not when it came out.</summary>
    public bool IsUpdate => Label is not null && (Label.Contains("updat", StringComparison.Ordinal) || Label.Contains("modif", StringComparison.Ordinal));
}
