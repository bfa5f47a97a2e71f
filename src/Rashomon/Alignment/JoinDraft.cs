namespace Rashomon.Alignment;

/// <summary>Two claims of one question while it is made.</summary>
/// <param name="A">A claim.</param>
/// <param name="B">Another.</param>
/// <param name="Kind">What joined them: a line of <c>calibration.txt</c>, or <see cref="Decided"/>.</param>
/// <param name="Probability">As the pair's model says, 0 to 1, not yet calibrated.</param>
/// <param name="Basis">What speaks for it, in words.</param>
internal sealed record JoinDraft(StoryClaim A, StoryClaim B, string Kind, double Probability, string Basis)
{
    /// <summary>The kind of joins that people decided: there is nothing to be unsure of.</summary>
    public const string Decided = "decided";

    /// <summary>Calibrated, 0 to 1.</summary>
    public double Score { get; } = ScoreOf(Kind, Probability);

    /// <summary>The score of a join of a kind and probability.</summary>
    public static double ScoreOf(string kind, double probability) => kind == Decided ? 1 : Calibration.Default.Of(kind, probability);

    /// <summary>The join as the account gives it.</summary>
    public Join ToJoin() => new(A.Claim.Id, B.Claim.Id, new(Score, Basis));
}
