using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Lineage;

namespace Rashomon.Accounts.Building;

/// <summary>Takes claims whose words stand first in another report back to what that report says of them: who said it, where the copy dropped the name.</summary>
internal static class ClaimRoots
{
    /// <summary>The claims with the article in which their words stand first, with the origin that they have there, and with the body for which their origin speaks.</summary>
    public static ImmutableArray<StoryClaim> Trace(ImmutableArray<StoryClaim> claims, StoryLineage lineage) => Affiliate(Root(claims, lineage));

    /// <summary>Whom a speaker speaks for is often told only once in a story.</summary>
    private static ImmutableArray<StoryClaim> Affiliate(ImmutableArray<StoryClaim> claims)
    {
        var told = claims.Where(claim => claim.Claim is { Origin: not null, Attribution: [{ Affiliation: not null }, ..] })
            .GroupBy(claim => claim.Claim.Origin!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.CountBy(claim => claim.Claim.Attribution[0].Affiliation!, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
        var names = told.Keys.Order(StringComparer.Ordinal).ToArray();
        var bodies = claims.Select(claim => claim.Claim.Origin).OfType<string>().Distinct(StringComparer.Ordinal)
            .ToDictionary(origin => origin, origin => told.GetValueOrDefault(origin) ?? (names.FirstOrDefault(name => SourceNames.AreSame(name, origin)) is { } same ? told[same] : null), StringComparer.Ordinal);
        return [.. claims.Select(claim => claim.Claim.Origin is { } origin && bodies[origin] is { } body ? claim with { Body = body } : claim)];
    }

    /// <summary>Whether the words that name the source are shorter than any name of it: "he", "they".</summary>
    private static bool IsPronoun(Attribution attribution) => attribution.Span is { Length: <= 4 } span && attribution.Source.Length > span.Length;

    private static ImmutableArray<StoryClaim> Root(ImmutableArray<StoryClaim> claims, StoryLineage lineage)
    {
        var byArticle = claims.ToLookup(claim => claim.Claim.Article, StringComparer.Ordinal);
        return [.. claims.Select(claim =>
        {
            // A copy that has cut a name may make its pronoun mean another: what such words rest on is told where they stand first.
            if (claim.Claim.Attribution is [var own, ..] && !IsPronoun(own))
                return claim;
            var root = lineage.RootPassage(claim.Claim.Article, claim.Claim.Span);
            if (string.Equals(root.Article, claim.Claim.Article, StringComparison.Ordinal))
                return claim;
            var first = byArticle[root.Article].Where(other => other.Claim.Attribution.Length > 0 && other.Claim.Origin is not null && other.Figure is null == claim.Figure is null && other.Claim.Span.Overlaps(root.Span))
                .OrderBy(other => other.Claim.Span.Length).FirstOrDefault();
            return claim.Claim.Attribution.Length > 0 && first is null ? claim : claim with { Root = root.Article, Claim = first is null ? claim.Claim : claim.Claim with { Origin = first.Claim.Origin } };
        })];
    }
}
