namespace Rashomon;

/// <summary>A part of an article's text. Blocks are in order, do not overlap, and together cover all but white space.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>; never empty.</param>
/// <param name="Reason">For boilerplate: the rule that said so, in words.</param>
public sealed record Block(BlockKind Kind, Span Span, string? Reason = null)
{
    /// <summary>Whether the block's sentences are the report's own text: it is read for claims.</summary>
    public bool IsBody => Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quotation;
}
