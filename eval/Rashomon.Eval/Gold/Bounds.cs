using System.Globalization;

namespace Rashomon.Eval.Gold;

/// <summary>What a figure's words commit the writer to.</summary>
/// <param name="Min">Lowest value; null for none.</param>
/// <param name="Max">Highest value; null for none.</param>
internal readonly record struct Bounds(double? Min, double? Max)
{
    /// <summary>The bounds as <c>19..23</c>, an open one empty.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Min:R}..{Max:R}");
}
