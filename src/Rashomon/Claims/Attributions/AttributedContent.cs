using System.Collections.Immutable;
using Rashomon.Quotations;

namespace Rashomon.Claims.Attributions;

/// <summary>A stretch of text that the article gives as someone else's, with the chain behind it.</summary>
/// <param name="Content">The stretch.</param>
/// <param name="Chain">Whoever said or saw it first, then outward; empty for hearsay without a source.</param>
public sealed record AttributedContent(Span Content, ImmutableArray<Attribution> Chain)
{
    /// <summary>Where the cue stands.</summary>
    public Span? Cue { get; init; }

    /// <summary>Where the source stands.</summary>
    public Span? Source { get; init; }

    /// <summary>What the cue does; <see cref="CueKind.Think"/> tells of a mind rather than of words.</summary>
    public CueKind Kind { get; init; }

    /// <summary>How sure the cue leaves the content: <see cref="Certainty.Reported"/> for "reportedly" and its like.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Whether the cue denies the content.</summary>
    public bool Denied { get; init; }
}
