namespace Rashomon.Text;

/// <summary>A word, number, mark or symbol. Words keep their hyphens; clitics (<c>'s</c>, <c>n't</c>) stand alone.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(Span Span, TokenKind Kind);
