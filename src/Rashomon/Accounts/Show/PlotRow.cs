namespace Rashomon.Accounts.Show;

/// <summary>One claim of a question as a plot shows it.</summary>
/// <param name="Answer">Index of the answer that the claim gives.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Bar">Its bounds; null where it has none that fit the line.</param>
/// <param name="Bounds">The bounds in words, or why there are none.</param>
public sealed record PlotRow(int Answer, Claim Claim, IntervalBar? Bar, string Bounds);
