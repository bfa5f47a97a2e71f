namespace Rashomon.Accounts;

/// <summary>What was left out of an account because it was not sure enough.</summary>
/// <param name="LeastSure">The least <see cref="Confidence.Score"/> that was asked for, 0 to 1.</param>
/// <param name="Questions">How many questions were left out.</param>
public sealed record Hidden(double LeastSure, int Questions);
