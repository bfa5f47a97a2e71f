using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>How much a word tells within one story: words of every report tell little.</summary>
internal sealed class TermWeights
{
    private const double Single = .7;
    private readonly FrozenDictionary<string, double> _weights;

    /// <summary>Weighs the words of a story's claims.</summary>
    /// <param name="contexts">The words of each claim, with its article.</param>
    /// <param name="articles">Number of articles.</param>
    public TermWeights(IEnumerable<(int Article, ImmutableArray<string> Terms)> contexts, int articles)
    {
        var seen = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (article, terms) in contexts)
        {
            foreach (var term in terms)
            {
                if (!seen.TryGetValue(term, out var set))
                    seen[term] = set = [];
                set.Add(article);
            }
        }

        _weights = seen.ToFrozenDictionary(pair => pair.Key, pair => Weight(pair.Value.Count, articles), StringComparer.Ordinal);
    }

    /// <summary>Weight of a word, .35 to 1.</summary>
    public double Of(string term) => _weights.GetValueOrDefault(term, Single);

    // A word of one report cannot be shared; one of two reports tells most; one of all tells least.
    private static double Weight(int count, int articles) =>
        count <= 1 ? Single : Math.Max(.35, 1 - (.65 * (count - 2) / Math.Max(1, articles - 2)));

    /// <summary>Weighted cosine of two sets of words, 0 to 1.</summary>
    public double Similarity(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        if (a.IsEmpty || b.IsEmpty)
            return 0;
        double common = 0;
        foreach (var term in a)
        {
            if (b.Contains(term))
                common += Math.Pow(Of(term), 2);
        }

        return common == 0 ? 0 : common / Math.Sqrt(Norm(a) * Norm(b));
    }

    private double Norm(ImmutableArray<string> terms) => terms.Sum(term => Math.Pow(Of(term), 2));
}
