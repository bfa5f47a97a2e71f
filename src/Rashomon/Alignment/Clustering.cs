using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rashomon.Alignment;

/// <summary>Groups items by pair scores with forbidden pairs: greedy, best pair first, joined only where no pair across is forbidden.</summary>
internal sealed class Clustering
{
    private readonly Func<int, int, double?> _score;
    private readonly List<int>[] _members;
    private readonly int[] _groupOf;
    private readonly Dictionary<int, Sum>[] _sums;

    private Clustering(int count, Func<int, int, double?> score)
    {
        _score = score;
        _members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        _groupOf = [.. Enumerable.Range(0, count)];
        _sums = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, Sum>())];
    }

    /// <summary>The groups, each in item order; ordered by their first item.</summary>
    /// <param name="count">Number of items; their order is the order of ties.</param>
    /// <param name="score">Score of two items, the earlier first; null forbids.</param>
    /// <param name="threshold">Least score of the pair that joins two groups.</param>
    /// <param name="average">Least mean score over all pairs across.</param>
    /// <param name="candidates">The pairs that can reach the threshold, the earlier item first, each once, others among them; null for all pairs.</param>
    public static ImmutableArray<ImmutableArray<int>> Group(int count, Func<int, int, double?> score, double threshold, double average, IEnumerable<(int A, int B)>? candidates = null)
    {
        var state = new Clustering(count, score);
        foreach (var (a, b) in Ordered(candidates ?? All(count), score, threshold))
            state.Join(state._groupOf[a], state._groupOf[b], average);
        return [.. Enumerable.Range(0, count).Where(group => state._groupOf[group] == group).Select(group => state._members[group].Order().ToImmutableArray()).OrderBy(group => group[0])];
    }

    private static IEnumerable<(int A, int B)> All(int count)
    {
        for (var a = 0; a < count; a++)
        {
            for (var b = a + 1; b < count; b++)
                yield return (a, b);
        }
    }

    /// <summary>The pairs from the threshold up: best first, then in the order of the items.</summary>
    private static IEnumerable<(int A, int B)> Ordered(IEnumerable<(int A, int B)> candidates, Func<int, int, double?> score, double threshold)
    {
        var (keys, pairs) = (new List<double>(), new List<long>());
        foreach (var (a, b) in candidates)
        {
            if (score(a, b) is { } value && value >= threshold)
            {
                keys.Add(-value);
                pairs.Add(((long)a << 32) | (uint)b);
            }
        }

        var scores = CollectionsMarshal.AsSpan(keys);
        var items = CollectionsMarshal.AsSpan(pairs);
        scores.Sort(items);
        for (var start = 0; start < scores.Length;)
        {
            var end = start + 1;
            while (end < scores.Length && scores[end] == scores[start])
                end++;
            items[start..end].Sort();
            start = end;
        }

        return pairs.Select(pair => ((int)(pair >> 32), (int)pair));
    }

    private void Join(int a, int b, double average)
    {
        if (a == b || Across(a, b) is not { } sum || sum / ((double)_members[a].Count * _members[b].Count) < average)
            return;
        var (kept, gone) = _members[a].Count >= _members[b].Count ? (a, b) : (b, a);
        foreach (var item in _members[gone])
            _groupOf[item] = kept;
        _members[kept].AddRange(_members[gone]);
        _sums[kept].Remove(gone);
        // What is forbidden to a part is forbidden to the whole; other sums go on from where they were.
        foreach (var (other, known) in _sums[gone])
        {
            _sums[other].Remove(gone);
            if (other != kept && known.IsForbidden)
                _sums[kept][other] = _sums[other][kept] = known;
        }

        _sums[gone].Clear();
        _members[gone] = [];
    }

    /// <summary>The sum of the scores of all pairs across two groups; null where one is forbidden. Members are only ever added, so that only pairs with new ones are scored.</summary>
    private double? Across(int a, int b)
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var known = _sums[low].GetValueOrDefault(high);
        if (known.IsForbidden)
            return null;
        var (left, right) = (_members[low], _members[high]);
        var total = Add(left, 0, known.Low, right, known.High, right.Count, known.Total);
        total = total is { } part ? Add(left, known.Low, left.Count, right, 0, right.Count, part) : null;
        var sum = total is { } value ? new Sum(left.Count, right.Count, value, IsForbidden: false) : new Sum(0, 0, 0, IsForbidden: true);
        _sums[low][high] = _sums[high][low] = sum;
        return total;
    }

    private double? Add(List<int> left, int firstLeft, int endLeft, List<int> right, int firstRight, int endRight, double total)
    {
        for (var i = firstLeft; i < endLeft; i++)
        {
            for (var j = firstRight; j < endRight; j++)
            {
                var (a, b) = (left[i], right[j]);
                if ((a < b ? _score(a, b) : _score(b, a)) is not { } value)
                    return null;
                total += value;
            }
        }

        return total;
    }

    /// <summary>What is known of two groups: the sum over the first members of each.</summary>
    /// <param name="Low">How many members of the group of the lower number.</param>
    /// <param name="High">How many of the other.</param>
    /// <param name="Total">The sum of their scores.</param>
    /// <param name="IsForbidden">Whether some pair is forbidden.</param>
    private readonly record struct Sum(int Low, int High, double Total, bool IsForbidden);
}
