namespace Rashomon.Text;

/// <summary>A sentence, or a heading or caption line.</summary>
/// <param name="Span">Where it stands, closing quotation marks included.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Block">Index of its block in <see cref="Article.Blocks"/>.</param>
public readonly record struct Sentence(Span Span, int FirstToken, int EndToken, int Block)
{
    /// <summary>Number of tokens.</summary>
    public int Length => EndToken - FirstToken;
}
