using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Lineage;

namespace Rashomon.Accounts.Building;

/// <summary>Takes claims whose words stand first in another report back to what that report says of them: who said it, where the copy dropped the name.</summary>
internal static class ClaimRoots
{
    /// <summary>The claims with the article in which their words stand first, and with the origin that they have there.</summary>
    public static ImmutableArray<StoryClaim> Trace(ImmutableArray<StoryClaim> claims, StoryLineage lineage)
    {
        var byArticle = claims.ToLookup(claim => claim.Claim.Article, StringComparer.Ordinal);
        return [.. claims.Select(claim =>
        {
            if (claim.Claim.Attribution.Length > 0)
                return claim;
            var root = lineage.RootPassage(claim.Claim.Article, claim.Claim.Span);
            if (string.Equals(root.Article, claim.Claim.Article, StringComparison.Ordinal))
                return claim;
            var first = byArticle[root.Article].Where(other => other.Claim.Attribution.Length > 0 && other.Claim.Origin is not null && other.Figure is null == claim.Figure is null && other.Claim.Span.Overlaps(root.Span))
                .OrderBy(other => other.Claim.Span.Length).FirstOrDefault();
            return claim with { Root = root.Article, Claim = first is null ? claim.Claim : claim.Claim with { Origin = first.Claim.Origin } };
        })];
    }
}
