using System.Globalization;

namespace Rashomon.Eval.Lineage;

/// <summary>How well copies are told from what is none.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Found">Copies found.</param>
/// <param name="Missed">Copies not found.</param>
/// <param name="False">Taken for copies wrongly.</param>
/// <param name="Other">Rightly not taken for copies.</param>
internal sealed record CopyScore(string Name, int Found, int Missed, int False, int Other)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Name}: precision {Share(Found, False):0.000} recall {Share(Found, Missed):0.000} ({Found} found, {Missed} missed, {False} false, {Other} rightly left)");

    private static double Share(int part, int rest) => part + rest == 0 ? 0 : (double)part / (part + rest);
}
