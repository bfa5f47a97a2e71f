using System.Collections.Immutable;
using System.Globalization;

namespace Rashomon.Eval.Measures;

/// <summary>How well an account, or the mean of several, stands to the gold.</summary>
/// <param name="Name">The story.</param>
/// <param name="Values">Measure and value, in a fixed order, without the mean.</param>
/// <param name="Notes">What was missed, a line each.</param>
internal sealed record Score(string Name, ImmutableArray<KeyValuePair<string, double>> Values, ImmutableArray<string> Notes)
{
    /// <summary>The name under which the mean stands among the measures.</summary>
    public const string MeanName = "mean";

    /// <summary>The mean of the values.</summary>
    public double Mean => Values.IsEmpty ? 0 : Values.Sum(value => value.Value) / Values.Length;

    /// <summary>The values and their mean, last.</summary>
    public IEnumerable<KeyValuePair<string, double>> All => Values.Append(KeyValuePair.Create(MeanName, Mean));

    /// <summary>The mean of several stories, measure by measure, over the stories that have it.</summary>
    public static Score MeanOf(string name, IReadOnlyCollection<Score> scores) => new(
        name,
        [.. scores.SelectMany(score => score.Values)
            .GroupBy(value => value.Key, value => value.Value, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.Average()))],
        []);

    /// <summary>One line: the story, then each measure with three decimals.</summary>
    public override string ToString() =>
        Name + " " + string.Join(' ', All.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key}={value.Value:F3}")));
}
