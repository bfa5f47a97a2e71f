namespace Rashomon.Lineage;

/// <summary>A passage that one article has from another one given, verbatim or lightly edited.</summary>
/// <param name="Article">Id of the article that draws.</param>
/// <param name="Span">Where the passage stands in it.</param>
/// <param name="SourceArticle">Id of the article drawn on.</param>
/// <param name="SourceSpan">Where the passage stands there.</param>
/// <param name="Words">Words that both have in the same order; 1 or more.</param>
public sealed record SharedPassage(string Article, Span Span, string SourceArticle, Span SourceSpan, int Words);
