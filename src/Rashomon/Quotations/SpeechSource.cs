namespace Rashomon.Quotations;

/// <summary>Whoever gives word in a <see cref="SpeechAct"/>, as far as the article tells.</summary>
/// <param name="Name">The fullest name in the article, else the words that stand for the source, without determiner ("senior officer").</param>
/// <param name="Span">Where the sentence names it, pronouns included.</param>
public sealed record SpeechSource(string Name, Span Span)
{
    /// <summary>Index of its chain in <see cref="Language.NameChainLayer.Chains"/>; -1 for a source without a name.</summary>
    public int Chain { get; init; } = -1;

    /// <summary>The role that the article gives it, as written.</summary>
    public string? Role { get; init; }

    /// <summary>Who it speaks for.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Whether it is a pronoun whose bearer was not found; <see cref="Name"/> is then the pronoun.</summary>
    public bool Unresolved { get; init; }

    /// <summary>Whether the words name it themselves, rather than by a pronoun or role.</summary>
    public bool Named { get; init; }
}
