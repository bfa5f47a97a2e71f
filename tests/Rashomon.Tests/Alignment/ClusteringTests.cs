using Rashomon.Alignment;

namespace Rashomon.Tests.Alignment;

public sealed class ClusteringTests
{
    [Fact]
    public void Group_ForbiddenPair_KeepsItsGroupsApart() =>
        Group(4, .5, .3, (0, 1, .9), (2, 3, .8), (1, 2, .7), (0, 3, null)).ShouldBe(["0 1", "2 3"]);

    [Fact]
    public void Group_MeanAcrossTooLow_IsNotJoined() => Group(3, .5, .3, (0, 1, .9), (1, 2, .55)).ShouldBe(["0 1", "2"]);

    [Fact]
    public void Group_MeanAcrossReachedAsGroupsGrow_IsJoined() =>
        Group(4, .5, .3, (0, 1, .9), (1, 2, .55), (2, 3, .54), (0, 3, .53), (1, 3, .52)).ShouldBe(["0 1 2 3"]);

    [Fact]
    public void Group_SomeOrder_IsTheGreedyOne()
    {
        // The same by definition: every pair from the best on, each time over all pairs across.
        var random = new Random(3);
        for (var round = 0; round < 60; round++)
        {
            var scores = new double?[12, 12];
            for (var a = 0; a < 12; a++)
            {
                for (var b = a + 1; b < 12; b++)
                    scores[a, b] = scores[b, a] = random.Next(9) == 0 ? null : Math.Round(random.NextDouble(), 1);
            }

            Texts(Clustering.Group(12, (a, b) => scores[a, b], .5, .4567)).ShouldBe(ByDefinition(scores, .5, .4567));
        }
    }

    private static string[] Group(int count, double threshold, double average, params (int A, int B, double? Score)[] pairs) =>
        Texts(Clustering.Group(count, (a, b) => pairs.Any(p => p.A == a && p.B == b) ? pairs.First(p => p.A == a && p.B == b).Score : 0, threshold, average));

    private static string[] Texts<T>(IEnumerable<T> groups)
        where T : IEnumerable<int> => [.. groups.Select(group => string.Join(' ', group))];

    private static string[] ByDefinition(double?[,] scores, double threshold, double average)
    {
        var groups = Enumerable.Range(0, 12).Select(i => new List<int> { i }).ToArray();
        var pairs = Enumerable.Range(0, 12).SelectMany(a => Enumerable.Range(a + 1, 11 - a).Select(b => (A: a, B: b))).Where(p => scores[p.A, p.B] >= threshold);
        foreach (var (a, b) in pairs.OrderByDescending(p => scores[p.A, p.B]).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            var across = groups[a].SelectMany(x => groups[b].Select(y => scores[x, y])).ToList();
            if (groups[a] == groups[b] || across.Contains(null) || across.Sum() / across.Count < average)
                continue;
            groups[a].AddRange(groups[b]);
            foreach (var item in groups[b].ToArray())
                groups[item] = groups[a];
        }

        return Texts(groups.Distinct().Select(group => group.Order()).OrderBy(group => group.First()));
    }
}
