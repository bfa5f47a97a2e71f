using Rashomon.Lineage;

namespace Rashomon.Alignment;

/// <summary>Counts origins, not outlets: what cannot be traced may or may not be one more.</summary>
internal static class OriginCounter
{
    /// <summary>The origins behind claims.</summary>
    public static Origins Count(IEnumerable<StoryClaim> claims)
    {
        var names = new List<string>();
        var bodies = new List<(string Name, string? Body)>();
        var untraced = new HashSet<string>(StringComparer.Ordinal);
        var unknown = 0;
        foreach (var claim in claims)
        {
            if (claim.Claim.Origin is not { } origin)
            {
                unknown++;
                untraced.Add(claim.Root ?? claim.Claim.Article);
            }
            else if (!names.Exists(name => SourceNames.AreSame(name, origin)))
            {
                names.Add(origin);
                // A police spokesman and "police" may be one origin: at least, they count once.
                if (!bodies.Exists(other => Speaks(other.Body, origin) || Speaks(claim.Body, other.Name)))
                    bodies.Add((origin, claim.Body));
            }
        }

        names.Sort(StringComparer.Ordinal);
        // Each text without a traced origin, its copies counted with it, may rest on a known one or bring one of its own.
        var atLeast = Math.Max(bodies.Count, untraced.Count > 0 || names.Count > 0 ? 1 : 0);
        return new(atLeast, names.Count + untraced.Count, [.. names], unknown);
    }

    private static bool Speaks(string? body, string? name) => body is not null && name is not null && SourceNames.AreSame(body, name);
}
