using System.Collections.Immutable;

namespace Rashomon;

/// <summary>One thing that an article draws on.</summary>
public sealed record LineageLink
{
    /// <summary>Id of the article that draws.</summary>
    public required string Article { get; init; }

    /// <summary>The agency or outlet drawn on, by name.</summary>
    public required string Source { get; init; }

    /// <summary>Id of the article drawn on, where it is one of those given.</summary>
    public string? SourceArticle { get; init; }

    /// <summary>How it draws.</summary>
    public required LineageKind Kind { get; init; }

    /// <summary>Share of the drawing article's body words, 0 to 1; null where the text does not tell.</summary>
    public double? Share { get; init; }

    /// <summary>What the link rests on.</summary>
    public required LineageConfidence Confidence { get; init; }

    /// <summary>The words that show it.</summary>
    public required ImmutableArray<Citation> Evidence { get; init; }
}
