namespace Rashomon.Cli.Extracts;

/// <summary>Which blocks an extract keeps, and why.</summary>
internal static class ExtractBlocks
{
    /// <summary>Whether the block is of the report's body: paragraphs, lists, quotations and subheadings.</summary>
    public static bool IsKept(Block block) => block.IsBody || block.Kind == BlockKind.Subheading;

    /// <summary>The body: the blocks kept, joined by line ends.</summary>
    public static string Body(Article article) => string.Join('\n', article.Blocks.Where(IsKept).Select(b => b.Span.Of(article.Text)));

    /// <summary>Why a block was kept or dropped, in words.</summary>
    public static string Reason(Block block) => block.Reason ?? block.Kind switch
    {
        BlockKind.Headline => "the page's headline; given as the title",
        BlockKind.Caption => "words about a picture",
        BlockKind.Credit => "names who wrote or supplied it; given as authors or agencies",
        BlockKind.Dateline => "says when or where; given as a date or place",
        BlockKind.Subheading => "a heading of the main column",
        BlockKind.List => "a list of the main column",
        BlockKind.Quotation => "a passage that is set apart as quoted",
        _ => "running text of the main column that no rule drops",
    };

    /// <summary>The kind's name as JSON and explanations have it.</summary>
    public static string Name(BlockKind kind) => kind.ToString().ToLowerInvariant();
}
