using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>Terms that reports choose differently for one thing.</summary>
/// <param name="Set">What they were found in.</param>
/// <param name="Terms">Each term with its uses and the number of newsrooms that choose it; the commonest first.</param>
internal sealed record JudgedTerms(TermSet Set, ImmutableArray<JudgedTerm> Terms)
{
    /// <summary>Whether a term is loaded.</summary>
    public bool IsLoaded => Terms.Any(term => term.IsLoaded);

    /// <summary>Number of newsrooms, one for each term that it chooses.</summary>
    public int Voices => Terms.Sum(term => term.Voices);

    /// <summary>How evenly the reports split, from above 0 to below 1: the share of those that do not use the commonest term.</summary>
    public double Evenness => 1 - ((double)Terms[0].Voices / Voices);

    /// <summary>The first use of the commonest term.</summary>
    public Citation First => Terms[0].Uses[0].Citation;

    /// <summary>Whether another set adds nothing: at least two of its terms, or all of them, stand here too. What a name is called is told name by name.</summary>
    public bool Says(JudgedTerms other) =>
        Set.Kind == other.Set.Kind && (Set.Source, Set.About) is var (source, about) && (source != TermSource.Referent && other.Set.Source != TermSource.Referent || about == other.Set.About)
        && other.Terms.Count(term => Terms.Any(own => own.Key == term.Key)) >= Math.Min(2, other.Terms.Length);

    /// <summary>As the account gives it.</summary>
    public Wording ToWording() => new(Set.About, [.. Terms.Select(term => term.ToTerm())]);
}
