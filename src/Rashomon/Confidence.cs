namespace Rashomon;

/// <summary>How sure a computed statement is, and what that rests on.</summary>
/// <param name="Score">
/// Calibrated: of statements with .8, four in five hold on stories that nothing was fitted on (docs/alignment.md and docs/conventions.md have the measured tables). From 0 to 1, rounded to
/// hundredths, never 0 or 1 where it was computed.
/// </param>
/// <param name="Basis">What speaks for it, in words: "same thing counted, same happening, same value".</param>
public sealed record Confidence(double Score, string Basis);
