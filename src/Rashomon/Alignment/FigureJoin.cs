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
        if (StrengthOf(matcher, a, slotA, b, slotB, reslots) is not { } strength)
            return null;
        if (strength.Kind == JoinDraft.Decided)
            return new(a, b, strength.Kind, strength.Probability, "decided by a person");
        if (FigureMatcher.IsChange(a, slotA, b, slotB))
            return new(a, b, strength.Kind, strength.Probability, "the sentence says that one replaces the other");
        var features = new double[FigurePair.Features.Length];
        FigurePair.Read(a, slotA, b, slotB, matcher.Weights, features);
        return new(a, b, strength.Kind, strength.Probability, PairBasis.OfFigures(features));
    }

    /// <summary>What joins the two and how probably; null where something forbids it.</summary>
    /// <param name="matcher">What joined the figures.</param>
    /// <param name="a">A figure.</param>
    /// <param name="slotA">Its slot.</param>
    /// <param name="b">Another.</param>
    /// <param name="slotB">Its slot.</param>
    /// <param name="reslots">Claims that people put beside others.</param>
    public static (string Kind, double Probability)? StrengthOf(
        FigureMatcher matcher, StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB, ImmutableSortedDictionary<string, ImmutableArray<string>> reslots)
    {
        if (!reslots.IsEmpty && (reslots.ContainsKey(a.Claim.Id) || reslots.ContainsKey(b.Claim.Id)))
            return (JoinDraft.Decided, 1);
        if (matcher.Score(a, slotA, b, slotB) is not { } score)
            return null;
        Span<double> features = stackalloc double[FigurePair.Features.Length];
        FigurePair.Read(a, slotA, b, slotB, matcher.Weights, features);
        var probability = matcher.Model.Probability(features);
        // A rule lifts the score above what the model says: such joins are calibrated apart.
        return FigureMatcher.IsChange(a, slotA, b, slotB) || score > probability ? ("figure-by-rule", probability) : ("figure", score);
    }
}
