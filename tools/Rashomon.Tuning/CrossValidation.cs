using Rashomon.Alignment;

namespace Rashomon.Tuning;

/// <summary>How well pairs of groups that were not fitted on are told.</summary>
internal static class CrossValidation
{
    private static readonly double[] Thresholds = [.2, .3, .4, .5, .6, .7, .8, .9];

    /// <summary>One line a threshold: precision, recall and F1 over all groups, each left out of the fit once.</summary>
    /// <param name="samples">The pairs.</param>
    /// <param name="ridge">As in <see cref="LogisticFit"/>.</param>
    public static IEnumerable<string> Report(IReadOnlyList<Sample> samples, double ridge)
    {
        var scored = new List<(double Probability, bool Same)>();
        foreach (var group in samples.GroupBy(sample => sample.Group, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var model = new PairModel(LogisticFit.Fit([.. samples.Where(sample => sample.Group != group.Key)], ridge));
            scored.AddRange(group.Select(sample => (model.Probability(sample.Features), sample.Same)));
        }

        return Score(scored);
    }

    /// <summary>The same for a model that was fitted on other data.</summary>
    public static IEnumerable<string> Score(IReadOnlyList<Sample> samples, PairModel model) => Score([.. samples.Select(sample => (model.Probability(sample.Features), sample.Same))]);

    private static IEnumerable<string> Score(List<(double Probability, bool Same)> scored)
    {
        foreach (var threshold in Thresholds)
        {
            double found = scored.Count(pair => pair.Probability >= threshold);
            double right = scored.Count(pair => pair.Probability >= threshold && pair.Same);
            double all = scored.Count(pair => pair.Same);
            var (precision, recall) = (found == 0 ? 0 : right / found, right / all);
            yield return FormattableString.Invariant($"  from {threshold:0.0}: precision {precision:0.000}, recall {recall:0.000}, F1 {(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)):0.000}");
        }
    }
}
