using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rashomon.Alignment;

/// <summary>How much a word tells within one story: words of every report tell little. Not for use by several threads.</summary>
internal sealed class TermWeights
{
    private const double Single = .7;
    private static readonly WeighedTerms None = new([], []);
    private readonly FrozenDictionary<string, double> _weights;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<object, WeighedTerms> _sets = new(ReferenceEqualityComparer.Instance);

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

    /// <summary>What the lexicon says of pairs of the story's words.</summary>
    public WordNearness Words { get; } = new();

    /// <summary>Weight of a word, .35 to 1.</summary>
    public double Of(string term) => _weights.GetValueOrDefault(term, Single);

    // A word of one report cannot be shared; one of two reports tells most; one of all tells least.
    private static double Weight(int count, int articles) =>
        count <= 1 ? Single : Math.Max(.35, 1 - (.65 * (count - 2) / Math.Max(1, articles - 2)));

    /// <summary>Weighted cosine of two sets of words, 0 to 1.</summary>
    public double Similarity(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.IsEmpty || b.IsEmpty ? 0 : Set(a).Similarity(Set(b));

    /// <summary>The words as numbers with weights; kept for as long as the story is, by the array that holds them.</summary>
    public WeighedTerms Set(ImmutableArray<string> terms)
    {
        if (terms.IsEmpty)
            return None;
        var key = ImmutableCollectionsMarshal.AsArray(terms)!;
        if (!_sets.TryGetValue(key, out var set))
            _sets[key] = set = new([.. terms.Select(Id)], [.. terms.Select(term => Math.Pow(Of(term), 2))]);
        return set;
    }

    private int Id(string term)
    {
        if (!_ids.TryGetValue(term, out var id))
            _ids[term] = id = _ids.Count;
        return id;
    }
}
