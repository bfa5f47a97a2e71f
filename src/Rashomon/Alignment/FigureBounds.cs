using Rashomon.Quantities;

namespace Rashomon.Alignment;

/// <summary>Compares figures by their bounds; soft bounds are widened once, by a tenth of the value and at least 1 for counts.</summary>
internal static class FigureBounds
{
    /// <summary>Share by which values of different units may differ and be the same.</summary>
    private const double Conversion = .05;

    /// <summary>Least measure that reports round to whole numbers without saying so.</summary>
    private const double Rounded = 5;

    /// <summary>Whether the two state one value: the same bounds, or after conversion within 5 %.</summary>
    public static bool Same(Quantity a, Quantity b)
    {
        if (a.Unit == b.Unit)
            return a.Min == b.Min && a.Max == b.Max;
        var (minA, maxA) = Plain(a);
        var (minB, maxB) = Plain(b);
        return Near(minA, minB) && Near(maxA, maxB);

        static bool Near(double? x, double? y) => x is null || y is null ? x == y : Math.Abs(x.Value - y.Value) <= Conversion * Math.Max(Math.Abs(x.Value), Math.Abs(y.Value));
    }

    /// <summary>Whether both can hold.</summary>
    public static bool Overlap(Quantity a, Quantity b)
    {
        var (minA, maxA) = Widened(a, a.Unit != b.Unit);
        var (minB, maxB) = Widened(b, a.Unit != b.Unit);
        // "As much as 25 percent" and "25.5 percent": one is told in whole numbers.
        var rounding = a.Unit is not null && a.Unit == b.Unit && IsWhole(a) != IsWhole(b) && Math.Min(Math.Abs(minA), Math.Abs(minB)) is var least && (double.IsInfinity(least) || least >= Rounded) ? .5 : 0;
        return minA <= maxB + rounding && minB <= maxA + rounding;
    }

    private static bool IsWhole(Quantity quantity) => (quantity.Min ?? quantity.Max) is { } value && value == Math.Floor(value);

    /// <summary>Whether one is the other rounded to fewer digits ("6.1" and "about 6").</summary>
    public static bool IsRounding(Quantity a, Quantity b)
    {
        if (a.Min != a.Max || b.Min != b.Max || a.Min is not { } x || b.Min is not { } y || a.Unit != b.Unit || x == y)
            return false;
        var (fine, coarse) = Digits(x) >= Digits(y) ? (x, y) : (y, x);
        return (a.Approximate || b.Approximate || a.Unit is not null) && coarse != 0 && Math.Abs(fine - coarse) < .5 * Step(coarse) && Digits(x) != Digits(y);
    }

    /// <summary>Whether the two differ by no more than a factor.</summary>
    public static bool IsNear(Quantity a, Quantity b, double factor = 3)
    {
        var (minA, maxA) = Plain(a);
        var (minB, maxB) = Plain(b);
        return (minA ?? maxA) is { } x && (minB ?? maxB) is { } y && Math.Max(x, y) <= factor * Math.Min(x, y);
    }

    private static (double Min, double Max) Widened(Quantity quantity, bool converted)
    {
        var (min, max) = Plain(quantity);
        double Slack(double value) => quantity.Approximate
            ? Math.Max(Math.Abs(value) / 10, quantity.Unit is null ? 1 : 0)
            : converted ? Math.Abs(value) * Conversion : 0;
        return (min is { } low ? low - Slack(low) : double.NegativeInfinity, max is { } high ? high + Slack(high) : double.PositiveInfinity);
    }

    /// <summary>Bounds in the dimension's base unit.</summary>
    private static (double? Min, double? Max) Plain(Quantity quantity)
    {
        var factor = quantity.Unit is { } code ? Units.Of(code)?.Factor ?? 1 : 1;
        return (quantity.Min * factor, quantity.Max * factor);
    }

    private static int Digits(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimEnd('0').Length;

    private static double Step(double value)
    {
        var step = 1.0;
        while (value % (step * 10) == 0 && step < Math.Abs(value))
            step *= 10;
        return step;
    }
}
