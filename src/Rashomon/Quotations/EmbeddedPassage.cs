using System.Collections.Immutable;

namespace Rashomon.Quotations;

/// <summary>Blocks that an article gives as another outlet's report.</summary>
/// <param name="Outlet">The outlet as named.</param>
/// <param name="OutletSpan">Where the introduction names it.</param>
/// <param name="Introduction">The sentence that introduces the passage.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Blocks">Indices of its blocks.</param>
public sealed record EmbeddedPassage(string Outlet, Span OutletSpan, Span Introduction, Span Passage, ImmutableArray<int> Blocks)
{
    /// <summary>The cue as written ("According to"), if one.</summary>
    public string? Cue { get; init; }
}
