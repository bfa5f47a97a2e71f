namespace Rashomon.Eval.Readers;

/// <summary>A quantity that people marked in one sentence of NewsQuant.</summary>
/// <param name="Low">The value as written, or the lower end of a range.</param>
/// <param name="High">The value as written, or the upper end of a range.</param>
/// <param name="Unit">The unit or the counted words as written; a hyphen for none.</param>
/// <param name="Normalized">The unit's name, or the counted words as lemmas.</param>
internal readonly record struct GoldQuantity(double Low, double High, string Unit, string Normalized)
{
    /// <summary>Whether a value is the marked one: a number as written, or both ends of a range.</summary>
    public bool IsValue(double low, double high) => Near(Low, low) && Near(High, high);

    /// <summary>Whether two numbers are one but for rounding in print.</summary>
    public static bool Near(double first, double second) => Math.Abs(first - second) <= (Math.Abs(first) < 1 ? 5e-4 : 1e-6 * Math.Abs(first));
}
