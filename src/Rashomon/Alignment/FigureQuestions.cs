using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>Makes questions of the story's figures.</summary>
internal static class FigureQuestions
{
    // Probabilities; chosen by a sweep over the five stories with gold (docs/alignment.md).
    private const double Threshold = .4;
    private const double Average = .35;

    /// <summary>One question a group of figures that fill one slot; a figure of its own is a question of one report.</summary>
    /// <param name="claims">The story's claims.</param>
    /// <param name="weights">How telling its words are.</param>
    /// <param name="reslots">Claims that people put beside others, or apart.</param>
    /// <param name="model">What tells how surely two are of one slot; null for the fitted one.</param>
    public static ImmutableArray<QuestionDraft> Make(ImmutableArray<StoryClaim> claims, TermWeights weights, ImmutableSortedDictionary<string, ImmutableArray<string>> reslots, PairModel? model = null)
    {
        var figures = claims.Where(IsFigure).ToImmutableArray();
        var slots = FigureSlot.Of(figures);
        var matcher = new FigureMatcher(weights, new Contrasts(figures, slots), model);
        var groups = Clustering.Group(figures.Length, (a, b) => matcher.Score(figures[a], slots[a], figures[b], slots[b]), Threshold, Average);
        groups = Reslotting.Apply(groups, figures, reslots);
        return [.. groups.Where(group => group.Length > 1 || reslots.ContainsKey(figures[group[0]].Claim.Id) || IsWorthAsking(figures[group[0]]))
            .Select(group => Question([.. group.Select(i => figures[i])], [.. group.Select(i => slots[i])]) with { Joins = Joining.Of(group, (a, b) => FigureJoin.StrengthOf(matcher, figures[a], slots[a], figures[b], slots[b], reslots), (a, b) => FigureJoin.Of(matcher, figures[a], slots[a], figures[b], slots[b], reslots)) })];
    }

    private static bool IsFigure(StoryClaim claim) =>
        (claim.Quantity is not null && claim.Claim.Polarity is Polarity.Positive or Polarity.NotReported) || (claim.Claim.Polarity == Polarity.Refused && claim.Mention.Type is not null);

    /// <summary>A figure that stands alone is a question where its words tell what it is a figure of.</summary>
    private static bool IsWorthAsking(StoryClaim claim) =>
        claim.Figure is { Form: Quantities.QuantityForm.Cardinal } figure && (figure.Counted is not null || figure.Quantity.Unit is not null)
        && claim.Claim.Certainty is not Certainty.Conditional && figure.Quantity.Unit is not ("s" or "min" or "h" or "d" or "wk" or "mo" or "a");

    private static QuestionDraft Question(ImmutableArray<StoryClaim> claims, ImmutableArray<FigureSlot> slots)
    {
        var answers = Answers(claims);
        var relations = FigureRelations.OfPairs(answers.Length, (i, j) => FigureRelations.Of(answers, i, j));
        var (verdict, reason) = VerdictRule.Judge(answers, relations);
        var wording = QuestionWording.Of(claims, slots);
        return new(QuestionKind.Quantity, wording, Slot(claims[0], slots[0]), answers, relations, verdict, reason) { Rank = EventRanks.Of(slots) };
    }

    private static ImmutableArray<AnswerDraft> Answers(ImmutableArray<StoryClaim> claims)
    {
        var groups = new List<List<StoryClaim>>();
        foreach (var claim in claims)
        {
            var group = groups.Find(g => Belongs(g[0], claim));
            if (group is null)
                groups.Add([claim]);
            else
                group.Add(claim);
        }

        return [.. groups.OrderByDescending(g => g.Select(c => c.Article).Distinct().Count()).ThenBy(g => g[0].Article).ThenBy(g => g[0].Claim.Span.Start)
            .Select(g => new AnswerDraft([.. g], Label(g), Value(g[0])))];
    }

    private static bool Belongs(StoryClaim a, StoryClaim b) =>
        a.Claim.Polarity == b.Claim.Polarity && (a.Quantity is null || b.Quantity is null ? a.Quantity is null && b.Quantity is null : FigureBounds.Same(a.Quantity, b.Quantity))
        && (a.Figure?.Form == Quantities.QuantityForm.Indefinite) == (b.Figure?.Form == Quantities.QuantityForm.Indefinite);

    private static string Label(List<StoryClaim> claims)
    {
        if (claims[0].Claim.Polarity == Polarity.Refused)
            return "would not say";
        if (claims[0].Claim.Polarity == Polarity.NotReported)
            return "none reported";
        return claims.Select(claim => claim.Quantity!.Text).OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).First();
    }

    private static AnswerValue Value(StoryClaim claim) => claim.Claim.Polarity switch
    {
        Polarity.Refused => new() { Text = "refused" },
        Polarity.NotReported => new() { Text = "not-reported" },
        _ => new() { Min = claim.Quantity!.Min, Max = claim.Quantity.Max, Approximate = claim.Quantity.Approximate, Unit = claim.Quantity.Unit },
    };

    /// <summary>The slot of the earliest claim, so that reports that come later do not change it; a figure of nothing named has the words around it.</summary>
    private static string Slot(StoryClaim claim, FigureSlot slot) => string.Join(
        '|',
        slot.Dimension,
        slot.Type ?? slot.Predicate,
        slot.Role,
        slot.Head ?? string.Join(' ', claim.Mention.Terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        string.Join(',', slot.Peoples.Concat(slot.Modifiers).Order(StringComparer.Ordinal)));
}
