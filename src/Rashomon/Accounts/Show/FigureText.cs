using System.Globalization;

namespace Rashomon.Accounts.Show;

/// <summary>Figures in words, in plain English and the invariant culture.</summary>
public static class FigureText
{
    /// <summary>With thousands separators and at most three decimals: "13,001", "2.5".</summary>
    public static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    /// <summary>Short enough for an axis: "13k", "2.5M".</summary>
    public static string Short(double value) => Math.Abs(value) switch
    {
        >= 1e12 => Scaled(value, 1e12, "T"),
        >= 1e9 => Scaled(value, 1e9, "B"),
        >= 1e6 => Scaled(value, 1e6, "M"),
        >= 1e4 => Scaled(value, 1e3, "k"),
        _ => Number(value),
    };

    /// <summary>A number with "s" where the noun wants it: "1 report", "5 reports".</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>The bounds in words: "19", "19 or more", "up to 4", "3 to 5", "about 20".</summary>
    /// <param name="min">Least value; null for none.</param>
    /// <param name="max">Greatest value; null for none.</param>
    /// <param name="approximate">Whether the bounds are soft.</param>
    /// <param name="unit">The unit; null for a count.</param>
    /// <returns>"no figure" where there is no bound at all.</returns>
    public static string Bounds(double? min, double? max, bool approximate, string? unit = null)
    {
        var about = approximate ? "about " : "";
        return (min, max) switch
        {
            (null, null) => "no figure",
            ({ } low, null) => $"{about}{WithUnit(low, unit)} or more",
            (null, { } high) => $"up to {about}{WithUnit(high, unit)}",
            ({ } low, { } high) when low.Equals(high) => about + WithUnit(low, unit),
            ({ } low, { } high) => $"{about}{Number(low)} to {WithUnit(high, unit)}",
        };
    }

    /// <summary>The bounds of <paramref name="quantity"/> in words; bounds that are themselves left out as "more than" and "less than".</summary>
    public static string Bounds(Quantity quantity)
    {
        var about = quantity.Approximate ? "about " : "";
        return quantity switch
        {
            { MinExclusive: true, Min: { } low, Max: null } => $"more than {about}{WithUnit(low, quantity.Unit)}",
            { MaxExclusive: true, Max: { } high, Min: null } => $"less than {about}{WithUnit(high, quantity.Unit)}",
            _ => Bounds(quantity.Min, quantity.Max, quantity.Approximate, quantity.Unit),
        };
    }

    /// <summary>A value with its unit: "12 km", "40%", "5".</summary>
    public static string WithUnit(double value, string? unit) => unit switch
    {
        null or "" or "1" => Number(value),
        "%" => Number(value) + "%",
        "{magnitude}" => "magnitude " + Number(value),
        _ => $"{Number(value)} {UnitName(unit)}",
    };

    /// <summary>What people write for a UCUM code.</summary>
    private static string UnitName(string unit) => unit switch
    {
        "[mi_i]" => "mi",
        "[nmi_i]" => "nmi",
        "[ft_i]" => "ft",
        "[in_i]" => "in",
        "[yd_i]" => "yd",
        "[acr_us]" => "acres",
        "[smi_us]" => "sq mi",
        "[sft_i]" => "sq ft",
        "[lb_av]" => "lb",
        "[oz_av]" => "oz",
        "[bbl_us]" => "barrels",
        "[gal_us]" => "gal",
        "[mi_i]/h" => "mph",
        "[kn_i]" => "knots",
        "[degF]" => "°F",
        "Cel" => "°C",
        "har" => "ha",
        "m2" => "m²",
        "km2" => "km²",
        "m3" => "m³",
        "a" => "years",
        "mo" => "months",
        "wk" => "weeks",
        "d" => "days",
        _ => unit,
    };

    private static string Scaled(double value, double scale, string suffix) =>
        (value / scale).ToString("0.##", CultureInfo.InvariantCulture) + suffix;
}
