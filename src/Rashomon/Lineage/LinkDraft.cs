using System.Collections.Immutable;

namespace Rashomon.Lineage;

/// <summary>One sign that an article draws on another source, before signs of one kind are put together.</summary>
/// <param name="Kind">How it draws.</param>
/// <param name="Source">The source's name.</param>
/// <param name="Evidence">The words that show it; null where only the article's data say so.</param>
internal sealed record LinkDraft(LineageKind Kind, string Source, Span? Evidence)
{
    /// <summary>Whether it says where the whole of the text comes from, and so where the claims do.</summary>
    public bool Whole { get; init; }

    /// <summary>Whether the words only suggest it: they do not name the source.</summary>
    public bool Inferred { get; init; }

    /// <summary>Passages of the article that come from the source.</summary>
    public ImmutableArray<Span> Passages { get; init; } = [];
}
