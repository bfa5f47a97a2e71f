using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>Something found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Article">The article that it stands in.</param>
/// <param name="Text">The words around what was found; of claims and quotations all of them.</param>
/// <param name="Marks">What was found, as spans of <paramref name="Text"/>, in order.</param>
public sealed record SearchHit(SearchKind Kind, StoredArticle Article, string Text, ImmutableArray<Span> Marks)
{
    /// <summary>Id of the claim or quotation; null for an article.</summary>
    public string? Id { get; init; }

    /// <summary>Where the claim or quotation stands in its article; null for an article.</summary>
    public Span? Span { get; init; }

    /// <summary>Of a quotation: who said it.</summary>
    public string? Speaker { get; init; }
}
