namespace Rashomon.Accounts;

/// <summary>A part of an article's text with its words.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its words.</param>
/// <param name="Reason">For boilerplate: the rule that said so.</param>
public sealed record AccountBlock(BlockKind Kind, Span Span, string Text, string? Reason = null);
