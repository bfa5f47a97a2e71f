using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>Groups items by pair scores with forbidden pairs: greedy, best pair first, joined only where no pair across is forbidden.</summary>
internal static class Clustering
{
    /// <summary>The groups, each in item order; ordered by their first item.</summary>
    /// <param name="count">Number of items; their order is the order of ties.</param>
    /// <param name="score">Score of two items; null forbids.</param>
    /// <param name="threshold">Least score of the pair that joins two groups.</param>
    /// <param name="average">Least mean score over all pairs across.</param>
    public static ImmutableArray<ImmutableArray<int>> Group(int count, Func<int, int, double?> score, double threshold, double average)
    {
        var scores = new double?[count, count];
        var pairs = new List<(double Score, int A, int B)>();
        for (var a = 0; a < count; a++)
        {
            for (var b = a + 1; b < count; b++)
            {
                scores[a, b] = scores[b, a] = score(a, b);
                if (scores[a, b] >= threshold)
                    pairs.Add((scores[a, b]!.Value, a, b));
            }
        }

        var groups = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToArray();
        foreach (var (_, a, b) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A).ThenBy(pair => pair.B))
        {
            if (ReferenceEquals(groups[a], groups[b]) || Across(groups[a], groups[b], scores) is not { } mean || mean < average)
                continue;
            var joined = groups[a];
            joined.AddRange(groups[b]);
            foreach (var item in groups[b].ToArray())
                groups[item] = joined;
        }

        return [.. groups.Distinct().Select(group => group.Order().ToImmutableArray()).OrderBy(group => group[0])];
    }

    private static double? Across(List<int> left, List<int> right, double?[,] scores)
    {
        double sum = 0;
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                if (scores[a, b] is not { } value)
                    return null;
                sum += value;
            }
        }

        return sum / (left.Count * right.Count);
    }
}
