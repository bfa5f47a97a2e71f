using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>One of the terms of a set.</summary>
/// <param name="Key">The family of its frame, after its loaded modifiers.</param>
/// <param name="Name">As a lemma phrase.</param>
/// <param name="Uses">Where it stands, in the story's order.</param>
/// <param name="Voices">Number of newsrooms that choose it.</param>
internal sealed record JudgedTerm(string Key, string Name, ImmutableArray<TermUse> Uses, int Voices)
{
    /// <summary>Uses of one article that are cited; more would tell nothing else.</summary>
    private const int MostOfArticle = 2;

    /// <summary>Whether the lexicon of loaded words has it.</summary>
    public bool IsLoaded => Uses.Any(use => use.IsLoaded);

    /// <summary>As the account gives it.</summary>
    public WordingTerm ToTerm() => new(Name, IsLoaded, [.. Uses.GroupBy(use => use.Citation.Article, StringComparer.Ordinal).SelectMany(group => group.DistinctBy(use => use.Citation.Span).Take(MostOfArticle)).Select(use => use.Citation)]);
}
