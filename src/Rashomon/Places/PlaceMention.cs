namespace Rashomon.Places;

/// <summary>A place named in an article.</summary>
/// <param name="Span">The name.</param>
/// <param name="Text">The words of <see cref="Span"/>.</param>
/// <param name="Kind">What kind of place it names.</param>
public sealed record PlaceMention(Span Span, string Text, PlaceKind Kind)
{
    /// <summary>Where the text says what it lies in ("Paris, Texas"): the span of that name, right after it.</summary>
    public Span? Within { get; init; }
}
