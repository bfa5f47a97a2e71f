namespace Rashomon.Language.Parsing;

/// <summary>The tree of heads with the highest sum of scores and one root (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class SpanningTree
{
    /// <summary>Finds the heads.</summary>
    /// <param name="scores">Row i holds the scores of the heads of word i: the words, then the root.</param>
    /// <param name="heads">The head of each word, or -1.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        if (TakeBest(scores, heads))
            return;
        var best = float.NegativeInfinity;
        var trial = new int[count];
        var weights = new float[count + 1, count + 1];
        foreach (var root in RootCandidates(scores, count))
        {
            Fill(scores, weights, count, root);
            Solve(weights, count + 1, trial);
            var sum = 0f;
            for (var i = 0; i < count; i++)
                sum += scores[(i * (count + 1)) + (trial[i] < 0 ? count : trial[i])];
            if (sum <= best)
                continue;
            best = sum;
            trial.CopyTo(heads);
        }
    }

    /// <summary>Takes each word's best head; whether that is a tree with one root.</summary>
    private static bool TakeBest(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        var roots = 0;
        for (var i = 0; i < count; i++)
        {
            var row = scores.Slice(i * (count + 1), count + 1);
            var best = i == 0 ? count : 0;
            for (var j = 0; j <= count; j++)
            {
                if (j != i && row[j] > row[best])
                    best = j;
            }

            heads[i] = best == count ? -1 : best;
            roots += best == count ? 1 : 0;
        }

        return roots == 1 && ReachesRoot(heads);
    }

    private static bool ReachesRoot(ReadOnlySpan<int> heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = heads[at])
            {
                if (++steps > heads.Length)
                    return false;
            }
        }

        return true;
    }

    /// <summary>The three words that are the likeliest roots: the best tree hangs on one of them unless scores are near even.</summary>
    private static int[] RootCandidates(ReadOnlySpan<float> scores, int count)
    {
        var margins = new (float Margin, int Word)[count];
        for (var i = 0; i < count; i++)
        {
            var row = scores.Slice(i * (count + 1), count + 1);
            var best = float.NegativeInfinity;
            for (var j = 0; j < count; j++)
            {
                if (j != i)
                    best = Math.Max(best, row[j]);
            }

            margins[i] = (row[count] - best, i);
        }

        return [.. margins.OrderByDescending(m => m.Margin).ThenBy(m => m.Word).Take(3).Select(m => m.Word)];
    }

    private static void Fill(ReadOnlySpan<float> scores, float[,] weights, int count, int root)
    {
        // Node 0 is the root, node i + 1 the word i; weights[head, dependent].
        for (var i = 0; i < count; i++)
        {
            weights[0, i + 1] = i == root ? scores[(i * (count + 1)) + count] : float.NegativeInfinity;
            for (var j = 0; j < count; j++)
                weights[j + 1, i + 1] = i == j || i == root ? float.NegativeInfinity : scores[(i * (count + 1)) + j];
        }
    }

    private static void Solve(float[,] weights, int nodes, int[] heads)
    {
        var tree = Edmonds(weights, nodes);
        for (var i = 1; i < nodes; i++)
            heads[i - 1] = tree[i] - 1;
    }

    private static int[] Edmonds(float[,] weights, int nodes)
    {
        var heads = new int[nodes];
        heads[0] = -1;
        for (var i = 1; i < nodes; i++)
        {
            var best = 0;
            for (var j = 0; j < nodes; j++)
            {
                if (j != i && weights[j, i] > weights[best, i])
                    best = j;
            }

            heads[i] = best;
        }

        var cycle = Cycle(heads);
        return cycle is null ? heads : Contract(weights, nodes, heads, cycle);
    }

    private static int[]? Cycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var i = 1; i < heads.Length; i++)
        {
            var at = i;
            while (at > 0 && seen[at] == 0)
            {
                seen[at] = i;
                at = heads[at];
            }

            if (at <= 0 || seen[at] != i)
                continue;
            var cycle = new List<int> { at };
            for (var next = heads[at]; next != at; next = heads[next])
                cycle.Add(next);
            return [.. cycle];
        }

        return null;
    }

    private static int[] Contract(float[,] weights, int nodes, int[] heads, int[] cycle)
    {
        var inside = new bool[nodes];
        foreach (var node in cycle)
            inside[node] = true;
        var outer = Enumerable.Range(0, nodes).Where(n => !inside[n]).ToArray();
        var merged = outer.Length;
        var smaller = new float[merged + 1, merged + 1];
        var enters = new int[merged];
        var leaves = new int[merged];
        for (var a = 0; a < merged; a++)
        {
            for (var b = 0; b < merged; b++)
                smaller[a, b] = weights[outer[a], outer[b]];
            enters[a] = leaves[a] = cycle[0];
            smaller[a, merged] = smaller[merged, a] = float.NegativeInfinity;
            foreach (var node in cycle)
            {
                var gain = weights[outer[a], node] - weights[heads[node], node];
                if (gain > smaller[a, merged])
                    (smaller[a, merged], enters[a]) = (gain, node);
                if (weights[node, outer[a]] > smaller[merged, a])
                    (smaller[merged, a], leaves[a]) = (weights[node, outer[a]], node);
            }
        }

        var tree = Edmonds(smaller, merged + 1);
        var result = (int[])heads.Clone();
        for (var a = 1; a < merged; a++)
            result[outer[a]] = tree[a] == merged ? leaves[a] : outer[tree[a]];
        result[enters[tree[merged]]] = outer[tree[merged]];
        return result;
    }
}
