namespace Rashomon.Accounts.Show;

/// <summary>Bounds as a plot draws them.</summary>
/// <param name="Min">Least value; null: open to the left.</param>
/// <param name="Max">Greatest value; null: open to the right.</param>
/// <param name="Approximate">Whether the bounds are soft: drawn hatched or lighter, out to <see cref="SoftMin"/> and <see cref="SoftMax"/>.</param>
/// <param name="Whole">Whether only whole numbers can stand on the scale: counts and days.</param>
public sealed record IntervalBar(double? Min, double? Max, bool Approximate, bool Whole)
{
    // The share by which answers are widened when compared (docs/conventions.md): the plot shows what was compared.
    private const double SoftShare = 0.1;

    /// <summary>Whether the bar is one value.</summary>
    public bool IsPoint => Min is { } min && Max is { } max && min.Equals(max);

    /// <summary><see cref="Min"/>, for soft bounds less a tenth, and for counts at least one less, never below 0 where Min is not.</summary>
    public double? SoftMin => Min is { } min && Approximate ? Math.Max(min - Slack(min), min >= 0 ? 0 : double.NegativeInfinity) : Min;

    /// <summary><see cref="Max"/>, for soft bounds a tenth more, and for counts at least one more.</summary>
    public double? SoftMax => Max is { } max && Approximate ? max + Slack(max) : Max;

    private double Slack(double value) => Math.Max(Math.Abs(value) * SoftShare, Whole ? 1 : 0);
}
