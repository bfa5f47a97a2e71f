using Rashomon.Language.Parsing;

namespace Rashomon.Tests.Language;

public sealed class SpanningTreeTests
{
    [Fact]
    public void Find_BestHeadsFormACycle_TakesTheBestTree()
    {
        // Words 0 and 1 prefer each other; the root is dear for both, dearer for word 1.
        var scores = Scores(3, (0, 1, 10), (1, 0, 9), (0, 3, 4), (1, 3, 1), (2, 1, 5));
        var heads = new int[3];
        SpanningTree.Find(scores, heads);
        heads.ShouldBe([-1, 0, 1]);
    }

    [Fact]
    public void Find_RandomScores_EqualsTrialOfAllTrees()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            const int count = 4;
            var scores = new float[count * (count + 1)];
            for (var i = 0; i < scores.Length; i++)
                scores[i] = random.Next(0, 1000);
            var heads = new int[count];
            SpanningTree.Find(scores, heads);
            Sum(scores, heads).ShouldBeGreaterThanOrEqualTo(BestOfAll(scores, count) - 0.5f, $"round {round}");
        }
    }

    private static float BestOfAll(float[] scores, int count)
    {
        var best = float.NegativeInfinity;
        var heads = new int[count];
        for (var code = 0; code < (int)Math.Pow(count + 1, count); code++)
        {
            var rest = code;
            for (var i = 0; i < count; i++, rest /= count + 1)
                heads[i] = (rest % (count + 1)) - 1;
            if (IsTree(heads))
                best = Math.Max(best, Sum(scores, heads));
        }

        return best;
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h < 0) != 1)
            return false;
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

    private static float Sum(float[] scores, int[] heads) =>
        heads.Select((h, i) => scores[(i * (heads.Length + 1)) + (h < 0 ? heads.Length : h)]).Sum();

    private static float[] Scores(int count, params (int Word, int Head, float Score)[] set)
    {
        var scores = new float[count * (count + 1)];
        Array.Fill(scores, -20);
        foreach (var (word, head, score) in set)
            scores[(word * (count + 1)) + head] = score;
        return scores;
    }
}
