namespace Rashomon.Ingestion;

/// <summary>Limits of <see cref="ArticleReader"/>.</summary>
public sealed record ReaderOptions
{
    /// <summary>The limits used where none are given.</summary>
    public static ReaderOptions Default { get; } = new();

    /// <summary>Most bytes of one input that are read; the rest is left out with a diagnostic. 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most characters (UTF-16) of an article's text that are read; the rest is left out with a diagnostic. 100,000 by default, about 16,000 words:
    /// longer than any report, and figures are compared pair by pair.</summary>
    public int MaxCharacters { get; init; } = 100_000;

    /// <summary>Most elements inside each other that a page may have; deeper pages have their tags stripped. 2,000 by default:
    /// AngleSharp's time grows with the square of the depth (1 s at 10,000).</summary>
    public int MaxDepth { get; init; } = 2000;

    /// <summary>Fewest body words of a whole article; shorter ones are marked as possibly cut short. 25 by default.</summary>
    public int FewestWords { get; init; } = 25;
}
