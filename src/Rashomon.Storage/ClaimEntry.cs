namespace Rashomon.Storage;

/// <summary>A claim to keep, as it was read: attributed and traced it is only beside the others of its story.</summary>
/// <param name="Id">The id that it has in accounts too.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its words.</param>
/// <param name="Predicate">What is said to happen, as a lemma; null where nothing governs the figure.</param>
/// <param name="Quantity">The figure, if it is one.</param>
public sealed record ClaimEntry(string Id, Span Span, string Text, string? Predicate, Quantity? Quantity);
