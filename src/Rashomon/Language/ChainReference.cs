namespace Rashomon.Language;

/// <summary>A pronoun or description ("she", "the harbour master") that stands for a name.</summary>
/// <param name="Span">What it covers.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Chain">Index in <see cref="NameChainLayer.Chains"/>.</param>
public sealed record ChainReference(Span Span, int FirstToken, int EndToken, int Chain);
