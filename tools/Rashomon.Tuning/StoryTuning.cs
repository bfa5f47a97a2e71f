using System.Globalization;
using Rashomon.Eval.Stories;
using Rashomon.Stories;

namespace Rashomon.Tuning;

/// <summary>Fits the weights by which two articles are of one story, and scores the grouping of topics that were not fitted on.</summary>
internal static class StoryTuning
{
    private const int Folds = 7;
    private const double Ridge = 2;

    // Of pairs of two topics that share few terms every so many is fitted on: they are many and alike.
    private const int FarPairs = 50;
    private const double FarCosine = .08;

    // The other sets are a tenth as large as ECB+: each of their pairs counts as so many.
    private const double SmallSet = 4;
    private const int LargeSet = 500;

    /// <summary>Prints the scores of left-out topics, then the weights fitted on all.</summary>
    /// <param name="folder">Of the corpora.</param>
    /// <param name="cache">What was read of them; read and written where not there. Null to read them again.</param>
    /// <param name="output">The file of weights to write; null for none.</param>
    public static void Run(string folder, string? cache, string? output)
    {
        var sets = CorpusCache.Sets(folder, cache);
        var samples = sets.SelectMany(Samples).ToList();
        Console.WriteLine(FormattableString.Invariant($"{samples.Count} pairs, {samples.Count(pair => pair.Same)} of one story"));
        var folds = Enumerable.Range(0, Folds).Select(fold => Fit(samples, fold)).ToArray();
        foreach (var set in sets)
        {
            var foldOf = FoldOf(set);
            var parts = folds.Select((weights, fold) => (Count: foldOf.Values.Count(f => f == fold), Score: StoryScorer.Batch(set, new(weights), scored: id => foldOf[id] == fold))).ToList();
            double Mean(Func<GroupScore, double> of) => parts.Sum(part => part.Count * of(part.Score)) / set.Documents.Length;
            var whole = new GroupScore(Mean(s => s.Precision), Mean(s => s.Recall), Mean(s => s.PairPrecision), Mean(s => s.PairRecall), (int)Math.Round(Mean(s => s.Groups)));
            Console.WriteLine($"{set.Name}, left-out topics: {whole}");
            Console.WriteLine($"  by fold: {string.Join("; ", parts.Select(part => FormattableString.Invariant($"{part.Score.F1:0.000}/{part.Score.PairF1:0.000}")))}");
        }

        var lines = StoryPair.Features.Zip(Fit(samples, -1), (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{name} {weight:0.000}")).ToList();
        lines.ForEach(Console.WriteLine);
        if (output is not null)
            File.WriteAllLines(output, ["# Written by tools/Rashomon.Tuning stories; docs/stories.md names the data they were fitted on.", .. lines]);
    }

    private static double[] Fit(List<(int FoldA, int FoldB, double[] Features, bool Same, double Weight)> samples, int held) =>
        NewtonFit.Fit([.. samples.Where(pair => pair.FoldA != held && pair.FoldB != held).Select(pair => (pair.Features, pair.Same, pair.Weight))], Ridge);

    /// <summary>The fold of each article: topics in turn.</summary>
    private static Dictionary<string, int> FoldOf(StorySet set)
    {
        var topics = set.TopicOf.Values.Distinct(StringComparer.Ordinal).OrderBy(topic => int.Parse(topic, CultureInfo.InvariantCulture)).ToList();
        return set.TopicOf.ToDictionary(pair => pair.Key, pair => topics.IndexOf(pair.Value) % Folds, StringComparer.Ordinal);
    }

    private static IEnumerable<(int FoldA, int FoldB, double[] Features, bool Same, double Weight)> Samples(StorySet set)
    {
        var (members, foldOf) = (StoryGrouper.Members(set.Documents), FoldOf(set));
        StoryGrouper.Meet(members);
        var (far, weight) = (0, set.Documents.Length < LargeSet ? SmallSet : 1);
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (members[i].Document.Id, members[j].Document.Id);
                if (set.TopicOf[a] != set.TopicOf[b] && StoryPair.Cosine(members[i], members[j]) < FarCosine && far++ % FarPairs != 0)
                    continue;
                var features = new double[StoryPair.Features.Length];
                StoryPair.Read(members[i], members[j], features);
                yield return (foldOf[a], foldOf[b], features, set.StoryOf[a] == set.StoryOf[b], weight);
            }
        }
    }
}
