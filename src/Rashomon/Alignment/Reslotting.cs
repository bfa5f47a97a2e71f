using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>Moves figures between questions as people decided.</summary>
internal static class Reslotting
{
    /// <summary>The groups with the claims moved: each to the group that has most of the claims it was put beside, or into one of its own where none has any.</summary>
    /// <param name="groups">Indices of figures.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="reslots">By the id of a claim those of the claims that it was put beside.</param>
    public static ImmutableArray<ImmutableArray<int>> Apply(ImmutableArray<ImmutableArray<int>> groups, ImmutableArray<StoryClaim> figures, ImmutableSortedDictionary<string, ImmutableArray<string>> reslots)
    {
        if (reslots.IsEmpty)
            return groups;
        var moved = Enumerable.Range(0, figures.Length).Where(i => reslots.ContainsKey(figures[i].Claim.Id)).ToHashSet();
        var kept = groups.Select(group => group.Where(i => !moved.Contains(i)).ToList()).Where(group => group.Count > 0).ToList();
        foreach (var i in moved.Order())
        {
            var beside = reslots[figures[i].Claim.Id];
            var fitting = kept.Select(group => (Group: group, Shared: group.Count(other => beside.Contains(figures[other].Claim.Id, StringComparer.Ordinal)))).Where(pair => pair.Shared > 0);
            if (fitting.OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.Group[0]).Select(pair => pair.Group).FirstOrDefault() is { } home)
                home.Add(i);
            else
                kept.Add([i]);
        }

        return [.. kept.Select(group => group.Order().ToImmutableArray()).OrderBy(group => group[0])];
    }
}
