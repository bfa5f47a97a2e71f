namespace Rashomon.Eval.Quotations;

/// <summary>Counts of hits by which precision and recall are told.</summary>
internal sealed class Tally
{
    private int _predicted;
    private int _right;
    private int _gold;
    private int _found;

    /// <summary>Counts predictions against gold; a hit is any overlap.</summary>
    public void Add(IReadOnlyCollection<Span> predicted, IReadOnlyCollection<Span> gold)
    {
        _predicted += predicted.Count;
        _gold += gold.Count;
        _right += predicted.Count(p => gold.Any(p.Overlaps));
        _found += gold.Count(g => predicted.Any(g.Overlaps));
    }

    /// <summary>Counts one yes-or-no.</summary>
    public void Add(bool predicted, bool right)
    {
        _gold++;
        _predicted += predicted ? 1 : 0;
        _right += right ? 1 : 0;
        _found += right ? 1 : 0;
    }

    /// <summary>Precision, recall and F1, 0 to 1.</summary>
    public (double Precision, double Recall, double F1) Score()
    {
        var precision = _predicted == 0 ? 0 : (double)_right / _predicted;
        var recall = _gold == 0 ? 0 : (double)_found / _gold;
        return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var (p, r, f) = Score();
        return FormattableString.Invariant($"P {p:F3}  R {r:F3}  F1 {f:F3}  (predicted {_predicted}, gold {_gold})");
    }
}
