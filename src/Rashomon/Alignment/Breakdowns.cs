using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>Figures that one report gives as the parts of another: each part knows its whole, and the parts are held against it.</summary>
internal static class Breakdowns
{
    private const int FewestParts = 2;

    /// <summary>The claims, those that are parts with the claim that states their whole.</summary>
    public static ImmutableArray<StoryClaim> Mark(ImmutableArray<StoryClaim> claims)
    {
        var marked = claims.ToArray();
        for (var i = 0; i < marked.Length; i++)
        {
            if ((IsPart(marked[i]) || IsListedWithPart(marked, i)) && Whole(claims, i) is { } whole)
                marked[i] = marked[i] with { Claim = marked[i].Claim with { Quantity = marked[i].Claim.Quantity! with { PartOf = whole.Claim.Id } } };
        }

        return [.. marked];
    }

    /// <summary>A question each set of parts that one report gives together: how a whole is made up, and whether the parts fit it.</summary>
    public static ImmutableArray<QuestionDraft> Make(ImmutableArray<StoryClaim> claims)
    {
        var byId = claims.Where(claim => claim.Quantity is not null).DistinctBy(claim => claim.Claim.Id).ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal);
        return [.. claims.Where(claim => claim.Quantity?.PartOf is not null && claim.Claim.Polarity == Polarity.Positive)
            .GroupBy(claim => (claim.Article, claim.Mention.Sentence, Whole: claim.Quantity!.PartOf!))
            .Where(parts => parts.Count() >= FewestParts && byId.ContainsKey(parts.Key.Whole))
            .Select(parts => Question([.. parts], byId[parts.Key.Whole]))];
    }

    private static QuestionDraft Question(ImmutableArray<StoryClaim> parts, StoryClaim whole)
    {
        var sum = parts.Sum(part => part.Quantity!.Min ?? 0);
        var label = string.Join(", ", parts.Select(part => $"{part.Quantity!.Text} {part.Quantity.Of}"));
        var reason = "only one report gives the parts; " + Fit(sum, parts, whole.Quantity!);
        var answer = new AnswerDraft(parts, label, new() { Text = label });
        return new(QuestionKind.Breakdown, $"How are “{whole.Quantity!.Text}{(whole.Quantity.Of is { } of ? " " + (whole.Figure?.Counted?.Plural ?? of) : "")}” made up?", "breakdown|" + whole.Claim.Id, [answer], [], Verdict.SingleReport, reason) { Rank = 70 };
    }

    /// <summary>Parts may overlap or be incomplete, so they are told, never called a contradiction.</summary>
    private static string Fit(double sum, ImmutableArray<StoryClaim> parts, Quantity whole)
    {
        var told = FormattableString.Invariant($"{string.Join(" + ", parts.Select(part => part.Quantity!.Min ?? part.Quantity.Max))} = {sum}");
        if (whole.Min is { } low && sum < low)
            return FormattableString.Invariant($"{told}: {low - sum} of “{whole.Text}” are not accounted for");
        return whole.Max is { } high && sum > high ? $"{told}: more than “{whole.Text}”, so the parts overlap or do not fit it" : $"{told}: the parts fit “{whole.Text}”";
    }

    private static bool IsPart(StoryClaim claim) =>
        claim is { Figure: { Counted.IsPart: true, Form: Quantities.QuantityForm.Cardinal }, Quantity: { Unit: null, Min: not null } } && IsCount(claim);

    /// <summary>Things are counted in whole numbers: "measured 6.2" is none of them.</summary>
    private static bool IsCount(StoryClaim claim) => (claim.Quantity?.Min ?? claim.Quantity?.Max) is { } value && value == Math.Floor(value) && claim.Mention.Type?.Name is not "measure";

    /// <summary>Parts are of the kind of their whole: people of people, ships of ships; what a part leaves unnamed is what its whole counts.</summary>
    private static bool IsOfKind(FigureSlot part, FigureSlot whole) =>
        part.IsPerson == whole.IsPerson && (part.IsPerson || part.IsElliptical || part.Head is null || part.Head == whole.Head || part.Modifiers.Contains(whole.Head ?? ""));

    /// <summary>"Eleven were Bretons, four Normans and four Picards": what follows a part in its sentence, and is of no happening of its own, is one more.</summary>
    private static bool IsListedWithPart(StoryClaim[] claims, int i) =>
        claims[i] is { Figure: { Form: Quantities.QuantityForm.Cardinal, Counted: not null }, Quantity: { Unit: null, Min: not null } } && IsCount(claims[i])
        && FigureBefore(claims, i) is { Quantity.PartOf: not null } part
        && part.Mention.Sentence == claims[i].Mention.Sentence && part.Mention.Type == claims[i].Mention.Type;

    private static StoryClaim? FigureBefore(StoryClaim[] claims, int i)
    {
        var at = i - 1;
        while (at >= 0 && (claims[at].Article != claims[i].Article || claims[at].Quantity is null))
            at--;
        return at < 0 ? null : claims[at];
    }

    /// <summary>The nearest whole before a part, in its sentence or the one before, that is no less than it.</summary>
    private static StoryClaim? Whole(ImmutableArray<StoryClaim> claims, int part)
    {
        StoryClaim? nearest = null;
        var slot = FigureSlot.Of(claims[part]);
        foreach (var claim in claims)
        {
            if (claim.Article != claims[part].Article || claim.Quantity is not { Unit: null } quantity || claim.Figure is not { Form: Quantities.QuantityForm.Cardinal, Counted: not null } figure || figure.Counted.IsPart)
                continue;
            var distance = claims[part].Mention.Sentence - claim.Mention.Sentence;
            if (distance is < 0 or > 1 || claim.Quantity.Span.Start >= claims[part].Quantity!.Span.Start || (quantity.Max ?? quantity.Min) is not { } most || (quantity.Max is not null && most < claims[part].Quantity!.Min))
                continue;
            if (!IsCount(claim) || !IsOfKind(slot, FigureSlot.Of(claim)))
                continue;
            if (nearest is null || claim.Quantity.Span.Start > nearest.Quantity!.Span.Start)
                nearest = claim;
        }

        return nearest;
    }
}
