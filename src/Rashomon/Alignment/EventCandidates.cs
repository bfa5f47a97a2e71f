using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rashomon.Alignment;

/// <summary>
/// Finds the pairs of happenings that can be sure enough to be joined, by the words that they share: an index of words gives the likeness of clauses and sentences,
/// and what else the model reads is taken at its most.
/// </summary>
internal sealed class EventCandidates
{
    /// <summary>Sums of another order differ in their last digits.</summary>
    private const double Slack = 1e-6;

    private readonly ImmutableArray<EventSide> _sides;
    private readonly PairModel _model;
    private readonly double _needed;
    private readonly Dictionary<int, List<Posting>> _clauses = [];
    private readonly Dictionary<int, List<Posting>> _sentences = [];
    private readonly Dictionary<int, List<int>> _participants = [];

    private EventCandidates(ImmutableArray<EventSide> sides, PairModel model, double threshold) =>
        (_sides, _model, _needed) = (sides, model, Math.Log(threshold / (1 - threshold)) - Slack);

    /// <summary>The pairs, the earlier first, each once; null where pairs without a common word may be sure enough.</summary>
    /// <param name="sides">The happenings.</param>
    /// <param name="model">What tells how surely two are one.</param>
    /// <param name="threshold">Least probability.</param>
    public static IEnumerable<(int A, int B)>? Of(ImmutableArray<EventSide> sides, PairModel model, double threshold)
    {
        var candidates = new EventCandidates(sides, model, threshold);
        return candidates.WithoutWords() >= candidates._needed ? null : candidates.Find();
    }

    private IEnumerable<(int A, int B)> Find()
    {
        var (clauses, sentences) = (new double[_sides.Length], new double[_sides.Length]);
        var stamps = new int[_sides.Length];
        var met = new List<int>();
        for (var b = 0; b < _sides.Length; b++)
        {
            met.Clear();
            Meet(_clauses, _sides[b].Terms, b, clauses, stamps, met, clauses, sentences);
            Meet(_sentences, _sides[b].Context, b, sentences, stamps, met, clauses, sentences);
            foreach (var id in Participants(_sides[b]))
            {
                foreach (var other in _participants.GetValueOrDefault(id) ?? [])
                    Touch(other, b, stamps, met, clauses, sentences);
            }

            foreach (var a in met)
            {
                // A denial is joined to what it denies by the words that both have, not by the model.
                if (_sides[a].Claim.Article != _sides[b].Claim.Article && (_sides[a].Claim.Claim.Polarity != _sides[b].Claim.Claim.Polarity || Most(_sides[a], _sides[b], clauses[a], sentences[a]) >= _needed))
                    yield return (a, b);
            }

            Add(b);
        }
    }

    private static void Meet(Dictionary<int, List<Posting>> index, WeighedTerms terms, int b, double[] sums, int[] stamps, List<int> met, double[] clauses, double[] sentences)
    {
        for (var i = 0; i < terms.Ids.Length; i++)
        {
            if (!index.TryGetValue(terms.Ids[i], out var postings))
                continue;
            // The square of a word's weight, as a share of both norms.
            var own = 1 / Math.Sqrt(terms.Norm);
            foreach (var posting in CollectionsMarshal.AsSpan(postings))
            {
                Touch(posting.Item, b, stamps, met, clauses, sentences);
                sums[posting.Item] += posting.Share * own;
            }
        }
    }

    private static void Touch(int a, int b, int[] stamps, List<int> met, double[] clauses, double[] sentences)
    {
        if (stamps[a] == b + 1)
            return;
        stamps[a] = b + 1;
        (clauses[a], sentences[a]) = (0, 0);
        met.Add(a);
    }

    private void Add(int item)
    {
        Add(_clauses, _sides[item].Terms, item);
        Add(_sentences, _sides[item].Context, item);
        foreach (var id in Participants(_sides[item]).Distinct())
        {
            if (!_participants.TryGetValue(id, out var items))
                _participants[id] = items = [];
            items.Add(item);
        }
    }

    private static void Add(Dictionary<int, List<Posting>> index, WeighedTerms terms, int item)
    {
        for (var i = 0; i < terms.Ids.Length; i++)
        {
            if (!index.TryGetValue(terms.Ids[i], out var postings))
                index[terms.Ids[i]] = postings = [];
            postings.Add(new(item, terms.Squares[i] / Math.Sqrt(terms.Norm)));
        }
    }

    private static int[] Participants(EventSide side) => [.. side.Agents.Ids, .. side.Patients.Ids];

    /// <summary>The log odds at the most, given how alike the clauses and sentences are.</summary>
    private double Most(EventSide a, EventSide b, double clause, double sentence)
    {
        var weights = _model.Weights;
        var sum = weights[0] + (weights[12] * clause) + (weights[13] * sentence) + Math.Max(0, weights[16]) + Math.Max(0, weights[17]) + Math.Max(0, weights[18]);
        sum += a.Predicate is not null && a.Predicate == b.Predicate ? weights[1] + (weights[19] * clause) : Math.Max(0, weights[2]) + Math.Max(0, weights[6]);
        if (a.Type is not null && b.Type is not null)
            sum += a.Type == b.Type ? weights[3] : Math.Max(weights[4], weights[5]);
        if (a.Time is not null && b.Time is not null)
            sum += Math.Max(weights[14], weights[15]);
        sum += (a.Agents.Bits & b.Agents.Bits) == 0 ? Math.Max(0, weights[8]) : Math.Max(Math.Max(0, weights[7]), weights[8]);
        sum += (a.Patients.Bits & b.Patients.Bits) == 0 ? Math.Max(0, weights[10]) : Math.Max(Math.Max(0, weights[9]), weights[10]);
        return ((a.Agents.Bits & b.Patients.Bits) | (a.Patients.Bits & b.Agents.Bits)) == 0 ? sum : sum + Math.Max(0, weights[11]);
    }

    /// <summary>The log odds at the most of two that share no word.</summary>
    private double WithoutWords()
    {
        var weights = _model.Weights;
        return weights[0] + new[] { weights[1], weights[2] + Math.Max(0, weights[6]), weights[6], 0 }.Max() + new[] { weights[3], weights[4], weights[5], 0 }.Max()
            + Math.Max(0, weights[8]) + Math.Max(0, weights[10]) + new[] { weights[14], weights[15], 0 }.Max() + Math.Max(0, weights[16]) + Math.Max(0, weights[17]) + Math.Max(0, weights[18]);
    }

    private readonly record struct Posting(int Item, double Share);
}
