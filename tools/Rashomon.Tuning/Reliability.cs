namespace Rashomon.Tuning;

/// <summary>How far predicted probabilities are from what came true.</summary>
internal static class Reliability
{
    private const int Bins = 10;

    /// <summary>Mean distance of predicted and observed over ten bins of equal width, weighted by their counts (expected calibration error, Naeini et al. 2015).</summary>
    public static double Error(IReadOnlyCollection<(double Predicted, bool Right)> cases) =>
        cases.Count == 0 ? 0 : Binned(cases).Sum(bin => bin.Count * Math.Abs(bin.Predicted - bin.Observed)) / cases.Count;

    /// <summary>One line a bin: range, predicted, observed, count; then the error.</summary>
    public static IEnumerable<string> Table(IReadOnlyCollection<(double Predicted, bool Right)> cases)
    {
        foreach (var (bin, predicted, observed, count) in Binned(cases))
            yield return FormattableString.Invariant($"  {bin / 10.0:0.0}-{(bin + 1) / 10.0:0.0}: predicted {predicted:0.000}, observed {observed:0.000}, {count}");
        yield return FormattableString.Invariant($"  expected calibration error {Error(cases):0.000}, {cases.Count} cases, {cases.Count(one => one.Right)} right");
    }

    private static IEnumerable<(int Bin, double Predicted, double Observed, int Count)> Binned(IReadOnlyCollection<(double Predicted, bool Right)> cases) =>
        cases.GroupBy(one => Math.Min(Bins - 1, (int)(one.Predicted * Bins))).OrderBy(bin => bin.Key)
            .Select(bin => (bin.Key, bin.Average(one => one.Predicted), (double)bin.Count(one => one.Right) / bin.Count(), bin.Count()));
}
