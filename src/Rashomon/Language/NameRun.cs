namespace Rashomon.Language;

/// <summary>A name in a text.</summary>
/// <param name="Span">What it covers, from its first token's start to its last token's end.</param>
/// <param name="Type">What it names.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
public readonly record struct NameRun(Span Span, NameType Type, int FirstToken, int EndToken);
