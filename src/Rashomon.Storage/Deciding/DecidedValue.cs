using System.Globalization;

namespace Rashomon.Storage.Deciding;

/// <summary>A value that people decide: one number, or a range.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="Best">The number, where it is one.</param>
/// <param name="High">The highest.</param>
public readonly record struct DecidedValue(double? Low, double? Best, double? High)
{
    /// <summary>Reads <c>7</c>, <c>5..9</c>, <c>5..</c> or <c>..9</c>.</summary>
    /// <param name="text">The value.</param>
    /// <param name="value">What it says.</param>
    /// <returns>Whether it is a value.</returns>
    public static bool TryRead(string text, out DecidedValue value)
    {
        value = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (Number(text) is not { } number)
                return false;
            value = new(number, number, number);
            return true;
        }

        var (low, high) = (text[..dots], text[(dots + 2)..]);
        value = new(Number(low), null, Number(high));
        return (low.Length == 0 || value.Low is not null) && (high.Length == 0 || value.High is not null) && (value.Low ?? value.High) is not null && !(value.Low > value.High);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
