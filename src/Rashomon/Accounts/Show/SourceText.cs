using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>Who a claim comes from, in words.</summary>
public static class SourceText
{
    /// <summary>What stands where a report says something in its own voice.</summary>
    public const string OwnVoice = "own voice";

    /// <summary>Whoever said or saw it first, with whom they speak for: "Ada Ruhl (harbour police)"; "own voice" for an empty chain.</summary>
    public static string First(Claim claim) =>
        claim.Attribution.IsDefaultOrEmpty ? OwnVoice : Named(claim.Attribution[0]);

    /// <summary>What came between the first source and the outlet, outward: "via Northwire"; null for nothing.</summary>
    public static string? Through(Claim claim)
    {
        if (claim.Attribution.IsDefaultOrEmpty)
            return null;
        ImmutableArray<string> steps =
        [
            .. claim.Attribution.Select(link => link.Via).OfType<string>()
                .Concat(claim.Attribution.Skip(1).Select(link => link.Source))
                .Where(step => !string.Equals(step, claim.Attribution[0].Source, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ];
        return steps.IsEmpty ? null : "via " + string.Join(", ", steps);
    }

    /// <summary>Where the words come from: "origin unknown", "origin: Coast Wire"; null where that is the source or outlet named beside it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="article">The name by which the claim's article is called.</param>
    public static string? Origin(Claim claim, string article)
    {
        if (claim.Origin is not { } origin)
            return "origin unknown";
        var named = claim.Attribution.IsDefaultOrEmpty ? article : claim.Attribution[0].Source;
        return string.Equals(origin, named, StringComparison.OrdinalIgnoreCase) ? null : $"origin: {origin}";
    }

    private static string Named(Attribution link) =>
        link.Affiliation is { } affiliation && !link.Source.Contains(affiliation, StringComparison.OrdinalIgnoreCase)
            ? $"{link.Source} ({affiliation})"
            : link.Source;
}
