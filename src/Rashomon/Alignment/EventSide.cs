using Rashomon.Claims;

namespace Rashomon.Alignment;

/// <summary>What of a claim is compared with other happenings, ready to be compared with many.</summary>
/// <param name="claim">The claim.</param>
/// <param name="weights">What tells how much a word says.</param>
internal sealed class EventSide(StoryClaim claim, TermWeights weights)
{
    /// <summary>The claim.</summary>
    public StoryClaim Claim => claim;

    /// <summary>The predicate's lemma.</summary>
    public string? Predicate { get; } = claim.Mention.Predicate;

    /// <summary>The predicate's event type.</summary>
    public EventType? Type { get; } = claim.Mention.Type;

    /// <summary>Words of the clause.</summary>
    public WeighedTerms Terms { get; } = weights.Set(claim.Mention.Terms);

    /// <summary>Words of the sentence.</summary>
    public WeighedTerms Context { get; } = weights.Set(claim.Context);

    /// <summary>Words of the doer.</summary>
    public WeighedTerms Agents { get; } = Of(claim, ArgumentRole.Agent, weights);

    /// <summary>Words of whom it was done to.</summary>
    public WeighedTerms Patients { get; } = Of(claim, ArgumentRole.Patient, weights);

    /// <summary>When it was.</summary>
    public TimeInterval? Time { get; } = claim.Claim.Time;

    /// <summary>Whether it is not said to have happened yet.</summary>
    public bool IsOpen { get; } = claim.Claim.Certainty is Certainty.Planned or Certainty.Conditional;

    /// <summary>Whether the clause has few words.</summary>
    public bool IsShort { get; } = claim.Mention.Terms.Length < 4;

    private static WeighedTerms Of(StoryClaim claim, ArgumentRole role, TermWeights weights) =>
        weights.Set(claim.Mention.Arguments.FirstOrDefault(argument => argument.Role == role)?.Terms ?? []);
}
