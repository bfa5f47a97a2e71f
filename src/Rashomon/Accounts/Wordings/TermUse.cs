using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>A term where an article uses it.</summary>
/// <param name="Term">As a lemma phrase: restricting modifiers, then the head.</param>
/// <param name="Citation">Where it stands.</param>
internal sealed record TermUse(string Term, Citation Citation)
{
    /// <summary>What lists may have it as, the fullest first: the phrase, then its head alone.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Modifiers that the lexicon of loaded words has, in order.</summary>
    public ImmutableArray<string> LoadedModifiers { get; init; } = [];

    /// <summary>Index of its sentence in the article.</summary>
    public required int Sentence { get; init; }

    /// <summary>Id of the article in which the words around it stand first.</summary>
    public required string Root { get; init; }

    /// <summary>Whether the lexicon has the term, its head or a modifier.</summary>
    public bool IsLoaded => !LoadedModifiers.IsEmpty || Names.Any(LoadedWords.Names.Contains);
}
