using System.Collections.Immutable;
using Rashomon.Ingestion.Html;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion;

/// <summary>A text cut into blocks, with what it and its page say about it.</summary>
/// <param name="Text">The main column's text.</param>
/// <param name="Blocks">Its parts, in order.</param>
/// <param name="Facts">What its words say.</param>
internal sealed record Extraction(string Text, ImmutableArray<Block> Blocks, TextFacts Facts)
{
    /// <summary>What the page's head says; null for plain text.</summary>
    public PageMetadata? Page { get; init; }

    /// <summary>What was noticed; without the article's id.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
