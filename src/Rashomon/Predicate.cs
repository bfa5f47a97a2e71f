namespace Rashomon;

/// <summary>What a claim says of its arguments.</summary>
/// <param name="Lemma">The predicate's lemma ("arrest").</param>
/// <param name="Type">Event type of the project's lexicon ("arrest", "injure"); null where it has none.</param>
public sealed record Predicate(string Lemma, string? Type = null);
