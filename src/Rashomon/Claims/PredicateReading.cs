namespace Rashomon.Claims;

/// <summary>What happens to, or is done by, the things that a figure counts.</summary>
/// <param name="Lemma">The predicate's lemma.</param>
/// <param name="Type">Its event type, if the lexicon has one.</param>
/// <param name="Role">What the counted things are to it.</param>
/// <param name="Token">Index of the predicate's token.</param>
internal sealed record PredicateReading(string Lemma, EventType? Type, ArgumentRole Role, int Token)
{
    /// <summary>Whether it is the figure before whose predicate this is.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it was found right after the figure's phrase, whatever the parse hangs it on.</summary>
    public bool IsNext { get; init; }
}
