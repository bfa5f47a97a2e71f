namespace Rashomon.Eval.Stories;

/// <summary>How well groups match those of a corpus.</summary>
/// <param name="Precision">B³ precision: the mean, over articles, of the share of its group that is of its story (Bagga and Baldwin 1998).</param>
/// <param name="Recall">B³ recall: the mean, over articles, of the share of its story that is in its group.</param>
/// <param name="PairPrecision">The share of pairs in one group that are of one story.</param>
/// <param name="PairRecall">The share of pairs of one story that are in one group.</param>
/// <param name="Groups">How many groups.</param>
internal sealed record GroupScore(double Precision, double Recall, double PairPrecision, double PairRecall, int Groups)
{
    /// <summary>B³ F1.</summary>
    public double F1 => Harmonic(Precision, Recall);

    /// <summary>Pairwise F1.</summary>
    public double PairF1 => Harmonic(PairPrecision, PairRecall);

    /// <summary>Scores groups.</summary>
    /// <param name="groupOf">The group of each article.</param>
    /// <param name="storyOf">The story of each article.</param>
    /// <param name="scored">The articles that count; all of them stand in groups and stories. All where null.</param>
    public static GroupScore Of(IReadOnlyDictionary<string, string> groupOf, IReadOnlyDictionary<string, string> storyOf, Func<string, bool>? scored = null)
    {
        var groups = groupOf.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var stories = storyOf.GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal).ToDictionary(story => story.Key, story => story.Count(), StringComparer.Ordinal);
        double precision = 0, recall = 0, joined = 0, same = 0, right = 0;
        var count = 0;
        foreach (var (id, story) in storyOf.Where(pair => scored is null || scored(pair.Key)))
        {
            var group = groups[groupOf[id]];
            var shared = group.Count(other => storyOf[other] == story);
            precision += (double)shared / group.Length;
            recall += (double)shared / stories[story];
            joined += group.Length - 1;
            same += stories[story] - 1;
            right += shared - 1;
            count++;
        }

        return new(precision / count, recall / count, joined > 0 ? right / joined : 1, same > 0 ? right / same : 1, groups.Count);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"B3 P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000}, pairs P {PairPrecision:0.000} R {PairRecall:0.000} F1 {PairF1:0.000}, {Groups} groups");

    private static double Harmonic(double a, double b) => a + b > 0 ? 2 * a * b / (a + b) : 0;
}
