namespace Rashomon.Language;

/// <summary>A name that a caller knows.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">What it names; null to leave that to the models and lists.</param>
public sealed record GivenName(Span Span, EntityType? Type);
