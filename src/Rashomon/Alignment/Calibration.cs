using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Alignment;

/// <summary>Turns what a pair's model says into how often such pairs are of one slot on stories that the model was not fitted on (Platt's scaling: a logistic curve over the log odds).</summary>
/// <remarks>Its curves stand in <c>calibration.txt</c>, written by <c>tools/Rashomon.Tuning confidence</c>, which names the data they were fitted on.</remarks>
internal sealed class Calibration
{
    private const double Surest = .99;
    private readonly FrozenDictionary<string, (double Slope, double Intercept)> _curves;

    /// <summary>Takes curves as lines: a kind, a slope, an intercept.</summary>
    public Calibration(IEnumerable<string> lines) =>
        _curves = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd().Split(' '))
            .ToFrozenDictionary(row => row[0], row => (Number(row[1]), Number(row[2])), StringComparer.Ordinal);

    /// <summary>The curves that the library holds.</summary>
    public static Calibration Default { get; } = Load();

    /// <summary>The calibrated probability, .01 to .99, to hundredths; as given where the kind has no curve.</summary>
    /// <param name="kind">What joined the pair.</param>
    /// <param name="probability">As its model says, 0 to 1.</param>
    public double Of(string kind, double probability)
    {
        if (_curves.TryGetValue(kind, out var curve))
            probability = 1 / (1 + Math.Exp(-((curve.Slope * LogOdds(probability)) + curve.Intercept)));
        return Math.Round(Math.Clamp(probability, 1 - Surest, Surest), 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Log odds of a probability, which is held within .01 to .99.</summary>
    public static double LogOdds(double probability)
    {
        var held = Math.Clamp(probability, 1 - Surest, Surest);
        return Math.Log(held / (1 - held));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Calibration Load()
    {
        using var stream = typeof(Calibration).Assembly.GetManifestResourceStream("calibration.txt") ?? throw new InvalidOperationException("The library was built without calibration.txt.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().Split('\n'));
    }
}
