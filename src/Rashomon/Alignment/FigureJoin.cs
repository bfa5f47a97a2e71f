using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>How surely two figures of one group are of one slot, and by what: the fitted model, or a rule where the model alone would not have joined them.</summary>
internal static class FigureJoin
{
    /// <summary>The join; null where something forbids it, so that only others hold the two together.</summary>
    /// <param name="matcher">What joined the figures.</param>
    /// <param name="a">A figure.</param>
    /// <param name="slotA">Its slot.</param>
    /// <param name="b">Another.</param>
    /// <param name="slotB">Its slot.</param>
    /// <param name="reslots">Claims that people put beside others.</param>
    public static JoinDraft? Of(FigureMatcher matcher, StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB, ImmutableSortedDictionary<string, ImmutableArray<string>> reslots)
    {
        if (reslots.ContainsKey(a.Claim.Id) || reslots.ContainsKey(b.Claim.Id))
            return new(a, b, JoinDraft.Decided, 1, "decided by a person");
        if (matcher.Score(a, slotA, b, slotB) is not { } score)
            return null;
        var features = new double[FigurePair.Features.Length];
        FigurePair.Read(a, slotA, b, slotB, matcher.Weights, features);
        var probability = matcher.Model.Probability(features);
        var basis = PairBasis.OfFigures(features);
        if (FigureMatcher.IsChange(a, slotA, b, slotB))
            return new(a, b, "figure-by-rule", probability, "the sentence says that one replaces the other");
        // A rule lifts the score above what the model says: such joins are calibrated apart.
        return score > probability ? new(a, b, "figure-by-rule", probability, basis) : new(a, b, "figure", score, basis);
    }
}
