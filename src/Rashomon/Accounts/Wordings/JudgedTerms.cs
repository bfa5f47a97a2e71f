using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>Terms that reports choose differently for one thing.</summary>
/// <param name="Source">What tells that it is one thing.</param>
/// <param name="About">What it is.</param>
/// <param name="Terms">Each term with its uses and the number of newsrooms that choose it; the commonest first.</param>
internal sealed record JudgedTerms(TermSource Source, string About, ImmutableArray<(string Key, ImmutableArray<TermUse> Uses, int Voices)> Terms)
{
    /// <summary>Whether a term is loaded.</summary>
    public bool IsLoaded => Terms.Any(term => term.Uses.Any(use => use.IsLoaded));

    /// <summary>Number of newsrooms, one for each term that it chooses.</summary>
    public int Voices => Terms.Sum(term => term.Voices);

    /// <summary>How evenly the reports split, over 0 to 1: the share of those that do not use the commonest term.</summary>
    public double Evenness => 1 - ((double)Terms[0].Voices / Voices);

    /// <summary>The first use in the story.</summary>
    public Citation First => Terms[0].Uses[0].Citation;

    /// <summary>Whether another set has no term that this one lacks.</summary>
    public bool Says(JudgedTerms other) => (Source is TermSource.Happening or TermSource.Story) == (other.Source is TermSource.Happening or TermSource.Story)
        && (Source != TermSource.Referent || About == other.About) && other.Terms.All(term => Terms.Any(own => own.Key == term.Key));

    /// <summary>As the account gives it.</summary>
    public Wording ToWording() => new(About, [.. Terms.Select(term => new WordingTerm(Name(term.Uses), term.Uses.Any(use => use.IsLoaded), [.. term.Uses.Select(use => use.Citation).Distinct()]))]);

    /// <summary>The phrase that all uses have; else the commonest head, after the loaded modifiers that all have.</summary>
    private static string Name(ImmutableArray<TermUse> uses)
    {
        if (uses.All(use => use.Term == uses[0].Term))
            return uses[0].Term;
        var head = uses.GroupBy(use => use.Names[^1], StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        return string.Join(' ', uses[0].LoadedModifiers.Add(head));
    }
}
