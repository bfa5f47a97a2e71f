namespace Rashomon.Claims;

/// <summary>What happens to, or is done by, the things that a figure counts.</summary>
/// <param name="Lemma">The predicate's lemma.</param>
/// <param name="Type">Its event type, if the lexicon has one.</param>
/// <param name="Role">What the counted things are to it.</param>
/// <param name="Token">Index of the predicate's token.</param>
internal sealed record PredicateReading(string Lemma, EventType? Type, ArgumentRole Role, int Token);
