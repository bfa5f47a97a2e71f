using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Alignment;

/// <summary>How surely two claims are of one slot: a logistic model over the features of a pair.</summary>
/// <remarks>Its weights stand in <c>weights.txt</c>, written by <c>tools/Rashomon.Tuning</c>, which names the data they were fitted on.</remarks>
internal sealed class PairModel
{
    private static readonly Lazy<FrozenDictionary<string, double>> Fitted = new(Load);
    private readonly double[] _weights;

    private PairModel(string kind, ReadOnlySpan<string> features)
    {
        _weights = new double[features.Length];
        for (var i = 0; i < features.Length; i++)
            _weights[i] = Fitted.Value.GetValueOrDefault($"{kind} {features[i]}");
    }

    /// <summary>Takes weights as they are, in the order of the features.</summary>
    public PairModel(double[] weights) => _weights = weights;

    /// <summary>The weights, in the order of the features.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The model of happenings.</summary>
    public static PairModel Events { get; } = new("event", EventPair.Features);

    /// <summary>The model of figures.</summary>
    public static PairModel Figures { get; } = new("figure", FigurePair.Features);

    /// <summary>The model of dated happenings.</summary>
    public static PairModel Dates { get; } = new("date", DatePair.Features);

    /// <summary>Probability, 0 to 1, that a pair with these features is of one slot.</summary>
    public double Probability(ReadOnlySpan<double> features)
    {
        double sum = 0;
        for (var i = 0; i < features.Length; i++)
            sum += _weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static FrozenDictionary<string, double> Load()
    {
        using var stream = typeof(PairModel).Assembly.GetManifestResourceStream("weights.txt") ?? throw new InvalidOperationException("The library was built without weights.txt.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd().Split(' '))
            .ToFrozenDictionary(parts => $"{parts[0]} {parts[1]}", parts => double.Parse(parts[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
