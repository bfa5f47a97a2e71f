using Rashomon.Cli.Terminal;

namespace Rashomon.Cli.Extracts;

/// <summary>Articles as plain text or Markdown.</summary>
/// <param name="output">Where to.</param>
/// <param name="isMarkdown">Whether headings, lists and quotations are marked.</param>
/// <param name="explain">Whether every block is shown with why it was kept or dropped.</param>
internal sealed class ExtractText(TextWriter output, bool isMarkdown, bool explain)
{
    /// <summary>Writes one article: title, what is known of it, and its body.</summary>
    public void Write(Article article)
    {
        output.WriteLine((isMarkdown ? "# " : "") + Clean(article.Title ?? article.Label));
        string?[] known = [article.Outlet?.Name, article.Published?.ToString(), article.Modified is { } modified ? "updated " + modified : null, article.Byline.IsEmpty ? null : "by " + string.Join(", ", article.Byline), article.Section, article.File];
        output.WriteLine(Clean((isMarkdown ? "_" : "") + string.Join(" · ", known.Where(k => !string.IsNullOrEmpty(k))) + (isMarkdown ? "_" : "")));
        if (article.Status != ReportStatus.Current)
            output.WriteLine(article.Status + " report.");
        foreach (var block in article.Blocks)
        {
            if (!explain && !ExtractBlocks.IsKept(block))
                continue;
            output.WriteLine();
            if (explain)
                output.WriteLine($"{(isMarkdown ? "<!-- " : "[")}{(ExtractBlocks.IsKept(block) ? "kept" : "dropped")}, {ExtractBlocks.Name(block.Kind)}: {ExtractBlocks.Reason(block)}{(isMarkdown ? " -->" : "]")}");
            foreach (var line in block.Span.Of(article.Text).Split('\n'))
                output.WriteLine(Mark(block.Kind) + Clean(line));
        }
    }

    private string Mark(BlockKind kind) => !isMarkdown ? kind == BlockKind.List ? "- " : "" : kind switch
    {
        BlockKind.Subheading => "## ",
        BlockKind.List => "- ",
        BlockKind.Quotation => "> ",
        _ => "",
    };

    /// <summary>Without control characters: texts are not trusted to drive a terminal.</summary>
    private static string Clean(string text) => new Piece(text).Text;
}
