using System.Collections.Immutable;

namespace Rashomon;

/// <summary>One checkable proposition asserted in an article.</summary>
public sealed record Claim
{
    /// <summary>Made from the article and the spans: stable for the same input.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The clause that asserts it.</summary>
    public required Span Span { get; init; }

    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>What is said to happen or hold.</summary>
    public Predicate? Predicate { get; init; }

    /// <summary>Who, whom, where, how much, in text order.</summary>
    public ImmutableArray<Argument> Arguments { get; init; } = [];

    /// <summary>The figure, if the claim is one.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When it is said to have happened or held.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>When it was said or stood, ISO 8601, if known.</summary>
    public string? AsOf { get; init; }

    /// <summary>Whether it is said to be so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the words are.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Whoever said or saw it first, then outward; empty: the outlet's own voice.</summary>
    public ImmutableArray<Attribution> Attribution { get; init; } = [];

    /// <summary>Where the words come from; null where that cannot be traced.</summary>
    public string? Origin { get; init; }
}
