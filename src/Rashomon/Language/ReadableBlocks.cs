using System.Collections.Immutable;

namespace Rashomon.Language;

/// <summary>Which blocks of an article are read: headings, captions and body; no boilerplate.</summary>
internal static class ReadableBlocks
{
    /// <summary>Indices of the blocks, in order.</summary>
    public static ImmutableArray<int> Of(Article article) =>
        [.. Enumerable.Range(0, article.Blocks.Length).Where(i => article.Blocks[i].IsBody || article.Blocks[i].Kind is BlockKind.Headline or BlockKind.Subheading or BlockKind.Caption)];

    /// <summary>Their spans.</summary>
    public static Span[] Regions(Article article, ImmutableArray<int> blocks) => [.. blocks.Select(i => article.Blocks[i].Span)];
}
