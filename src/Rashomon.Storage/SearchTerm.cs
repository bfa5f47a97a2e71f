namespace Rashomon.Storage;

/// <summary>A word or phrase to look for.</summary>
/// <param name="Text">The word, or the words of a phrase with spaces between.</param>
public sealed record SearchTerm(string Text)
{
    /// <summary>Whether what only begins so is found too.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>Whether it must not be there.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Whether this or the term before suffices.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>Where it must stand: <c>title</c>, <c>text</c>, <c>speaker</c>; null for anywhere.</summary>
    public string? Field { get; init; }
}
