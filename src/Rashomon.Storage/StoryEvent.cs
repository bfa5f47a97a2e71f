using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>A split, merge or move of stories.</summary>
/// <param name="At">When the store came to know it.</param>
/// <param name="Kind"><c>merge</c>, <c>split</c>, <c>move</c>; with <c>undo-</c> before it where a decision was taken back.</param>
/// <param name="From">The story that articles left.</param>
/// <param name="To">The story that they came to.</param>
/// <param name="Articles">The articles.</param>
public sealed record StoryEvent(DateTimeOffset At, string Kind, string From, string To, ImmutableArray<string> Articles)
{
    /// <summary>The article whose arrival caused it; null where people decided it.</summary>
    public string? Cause { get; init; }

    /// <summary>The decision's id; null where it was computed.</summary>
    public string? Decision { get; init; }
}
