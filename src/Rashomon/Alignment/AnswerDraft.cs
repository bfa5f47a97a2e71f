using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>An answer while its question is judged.</summary>
/// <param name="Claims">Its claims, in the story's order; not empty.</param>
/// <param name="Label">The position in words.</param>
/// <param name="Value">The position for machines.</param>
internal sealed record AnswerDraft(ImmutableArray<StoryClaim> Claims, string Label, AnswerValue? Value)
{
    /// <summary>Where its words come from.</summary>
    public Origins Origins { get; } = OriginCounter.Count(Claims);

    /// <summary>A figure that stands for the answer.</summary>
    public Quantity? Quantity => Claims[0].Quantity;

    /// <summary>Whether its source would not say.</summary>
    public bool IsRefusal => Claims.All(claim => claim.Claim.Polarity == Polarity.Refused);

    /// <summary>Whether its report says that nothing was reported.</summary>
    public bool IsNotReported => Claims.All(claim => claim.Claim.Polarity == Polarity.NotReported);

    /// <summary>The answer as the account gives it.</summary>
    public Answer ToAnswer() => new(
        Label,
        Value,
        [.. Claims.Select(claim => claim.Claim.Id)],
        [.. Claims.OrderBy(claim => claim.Article).Select(claim => claim.Claim.Article).Distinct(StringComparer.Ordinal)],
        Origins);
}
