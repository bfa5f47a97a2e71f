using System.Collections.Immutable;
using System.Globalization;

namespace Rashomon.Alignment;

/// <summary>How surely the claims of a question are of one slot: by the surest joins that hold them all together.</summary>
internal static class Joining
{
    /// <summary>The joins of a group, the surest first: the fewest that connect it (a spanning tree of greatest scores), so that a claim that fits any other well is well joined.</summary>
    /// <param name="group">Indices of what was joined.</param>
    /// <param name="strength">What would join two of them and how probably, as <see cref="JoinDraft"/> has it; null where only others join them.</param>
    /// <param name="join">The join of two of them.</param>
    public static ImmutableArray<JoinDraft> Of(ImmutableArray<int> group, Func<int, int, (string Kind, double Probability)?> strength, Func<int, int, JoinDraft?> join)
    {
        // Grown from each item that is left, by the best edge that leads out: the edges stand in one order without ties, so that the tree is the only one.
        var edges = new List<Edge>();
        var open = Enumerable.Range(0, group.Length).ToList();
        var best = new Edge?[group.Length];
        while (open.Count > 0)
        {
            var next = open[0];
            foreach (var item in open)
            {
                if (best[item] is { } edge && (best[next] is not { } found || edge.CompareTo(found) < 0))
                    next = item;
            }

            open.Remove(next);
            if (best[next] is { } chosen)
                edges.Add(chosen);
            foreach (var item in open)
            {
                var (a, b) = next < item ? (next, item) : (item, next);
                if (strength(group[a], group[b]) is not { } one)
                    continue;
                var edge = new Edge(JoinDraft.ScoreOf(one.Kind, one.Probability), one.Probability, a, b);
                if (best[item] is not { } known || edge.CompareTo(known) < 0)
                    best[item] = edge;
            }
        }

        edges.Sort();
        return [.. edges.Select(edge => join(group[edge.A], group[edge.B])).OfType<JoinDraft>()];
    }

    /// <summary>A join of two places in a group; the surest come first.</summary>
    private readonly record struct Edge(double Score, double Probability, int A, int B) : IComparable<Edge>
    {
        public int CompareTo(Edge other)
        {
            var order = other.Score.CompareTo(Score);
            if (order == 0)
                order = other.Probability.CompareTo(Probability);
            if (order == 0)
                order = A.CompareTo(other.A);
            return order == 0 ? B.CompareTo(other.B) : order;
        }
    }

    /// <summary>The least sure join, with how many there are; null for none.</summary>
    public static Confidence? Weakest(ImmutableArray<JoinDraft> joins)
    {
        if (joins.IsEmpty)
            return null;
        var weakest = joins[^1];
        return new(weakest.Score, joins.Length == 1 ? weakest.Basis : string.Create(CultureInfo.InvariantCulture, $"weakest of {joins.Length} joins: {weakest.Basis}"));
    }

    /// <summary>How surely two answers are of one slot: the least sure join on the surest way from a claim of one to a claim of the other. Null where no join leads there.</summary>
    /// <param name="question">The question.</param>
    /// <param name="a">Index of an answer.</param>
    /// <param name="b">Index of another.</param>
    public static Confidence? Between(QuestionDraft question, int a, int b)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in question.Claims)
            ids.TryAdd(claim.Claim.Id, ids.Count);
        var sets = Enumerable.Range(0, ids.Count).ToArray();
        // Which of the two answers each set has a claim of: 1, 2 or both.
        var sides = new int[ids.Count];
        foreach (var claim in question.Answers[a].Claims)
            sides[ids[claim.Claim.Id]] |= 1;
        foreach (var claim in question.Answers[b].Claims)
            sides[ids[claim.Claim.Id]] |= 2;
        var met = sides.Contains(3);
        foreach (var join in question.Joins)
        {
            if (!ids.TryGetValue(join.A.Claim.Id, out var x) || !ids.TryGetValue(join.B.Claim.Id, out var y))
                continue;
            (x, y) = (Root(sets, x), Root(sets, y));
            if (x == y)
                continue;
            sets[y] = x;
            sides[x] |= sides[y];
            met |= sides[x] == 3;
            if (met)
                return new(join.Score, join.Basis);
        }

        return null;
    }

    private static int Root(int[] sets, int item)
    {
        while (sets[item] != item)
            item = sets[item] = sets[sets[item]];
        return item;
    }
}
