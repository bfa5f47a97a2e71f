using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Stories;

/// <summary>How surely two articles are of one story: a logistic model over the features of a pair.</summary>
/// <remarks>Its weights stand in <c>Stories/weights.txt</c>, written by <c>tools/Rashomon.Tuning</c>, which names the data they were fitted on.</remarks>
/// <param name="weights">One a feature of <see cref="StoryPair.Features"/>.</param>
internal sealed class StoryPairModel(double[] weights)
{
    /// <summary>One pair alone, however unlike or alike, says no more than this against all others of two stories.</summary>
    public const double MostLogOdds = 6;

    // Articles with less in common are not looked at further.
    private const double LeastCosine = .01;

    private static readonly Lazy<StoryPairModel> Fitted = new(Load);

    /// <summary>The model that the library ships.</summary>
    public static StoryPairModel Default => Fitted.Value;

    /// <summary>The natural logarithm of the odds that two articles are of one story, −6 to 6.</summary>
    public double LogOdds(StoryMember a, StoryMember b)
    {
        if (StoryPair.Cosine(a, b) < LeastCosine)
            return -MostLogOdds;
        Span<double> features = stackalloc double[weights.Length];
        StoryPair.Read(a, b, features);
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * features[i];
        return Math.Clamp(sum, -MostLogOdds, MostLogOdds);
    }

    /// <summary>The probability, 0 to 1, of odds.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static StoryPairModel Load()
    {
        using var stream = typeof(StoryPairModel).Assembly.GetManifestResourceStream("story-weights.txt") ?? throw new InvalidOperationException("The library was built without story-weights.txt.");
        using var reader = new StreamReader(stream);
        var weights = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd().Split(' '))
            .ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new([.. StoryPair.Features.Select(feature => weights.GetValueOrDefault(feature))]);
    }
}
