using System.Collections.Immutable;
using System.Globalization;

namespace Rashomon.Alignment;

/// <summary>How surely the claims of a question are of one slot: by the surest joins that hold them all together.</summary>
internal static class Joining
{
    /// <summary>The joins of a group, the surest first: the fewest that connect it (a spanning tree of greatest scores), so that a claim that fits any other well is well joined.</summary>
    /// <param name="group">Indices of what was joined.</param>
    /// <param name="join">The join of two of them; null where only others join them.</param>
    public static ImmutableArray<JoinDraft> Of(ImmutableArray<int> group, Func<int, int, JoinDraft?> join)
    {
        var found = new List<(JoinDraft Join, int A, int B)>();
        for (var a = 0; a < group.Length; a++)
        {
            for (var b = a + 1; b < group.Length; b++)
            {
                if (join(group[a], group[b]) is { } one)
                    found.Add((one, a, b));
            }
        }

        var sets = Enumerable.Range(0, group.Length).ToArray();
        var joins = ImmutableArray.CreateBuilder<JoinDraft>();
        foreach (var (one, a, b) in found.OrderByDescending(pair => pair.Join.Score).ThenByDescending(pair => pair.Join.Probability).ThenBy(pair => pair.A).ThenBy(pair => pair.B))
        {
            if (Unite(sets, a, b))
                joins.Add(one);
        }

        return joins.ToImmutable();
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
        ImmutableArray<string> ids = [.. question.Claims.Select(claim => claim.Claim.Id).Distinct(StringComparer.Ordinal)];
        var sets = Enumerable.Range(0, ids.Length).ToArray();
        var (left, right) = (Members(question.Answers[a]), Members(question.Answers[b]));
        foreach (var join in question.Joins)
        {
            var (x, y) = (ids.IndexOf(join.A.Claim.Id), ids.IndexOf(join.B.Claim.Id));
            if (x >= 0 && y >= 0 && Unite(sets, x, y) && left.Any(i => right.Any(j => sets[i] == sets[j])))
                return new(join.Score, join.Basis);
        }

        return null;

        int[] Members(AnswerDraft answer) => [.. answer.Claims.Select(claim => ids.IndexOf(claim.Claim.Id))];
    }

    /// <summary>Unites the sets of two; false where they were one.</summary>
    private static bool Unite(int[] sets, int a, int b)
    {
        var (keep, drop) = (sets[a], sets[b]);
        if (keep == drop)
            return false;
        for (var i = 0; i < sets.Length; i++)
        {
            if (sets[i] == drop)
                sets[i] = keep;
        }

        return true;
    }
}
