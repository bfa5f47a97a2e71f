namespace Rashomon;

/// <summary>The words of an article that something rests on (the contract calls it a report).</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Text">The words.</param>
/// <param name="Claim">Id of the claim that they assert, if one.</param>
public sealed record Citation(string Article, Span Span, string Text, string? Claim = null);
