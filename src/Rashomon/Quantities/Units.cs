using System.Collections.Frozen;

namespace Rashomon.Quantities;

/// <summary>Units of measure and currencies by their English names and signs (UCUM, ISO 4217).</summary>
public static class Units
{
    private static readonly FrozenDictionary<string, Unit> ByName = MakeNames();
    private static readonly FrozenDictionary<string, Unit> ByCode = ByName.Values.GroupBy(unit => unit.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$"] = "USD",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["¥"] = "JPY",
        ["₹"] = "INR",
        ["₽"] = "RUB",
        ["₩"] = "KRW",
        ["₺"] = "TRY",
        ["₦"] = "NGN",
        ["₪"] = "ILS",
        ["us$"] = "USD",
        ["a$"] = "AUD",
        ["c$"] = "CAD",
        ["hk$"] = "HKD",
        ["nz$"] = "NZD",
        ["s$"] = "SGD",
        ["rs"] = "INR",
        ["usd"] = "USD",
        ["eur"] = "EUR",
        ["gbp"] = "GBP",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The longest unit, in words.</summary>
    public const int MaxWords = 3;

    /// <summary>The unit of a code; null for an unknown one.</summary>
    public static Unit? Of(string code) => ByCode.GetValueOrDefault(code) ?? (code.Length == 3 ? new(code, code, 1) : null);

    /// <summary>The unit named by lower-case words ("nautical miles").</summary>
    internal static Unit? Named(string words) => ByName.GetValueOrDefault(words);

    /// <summary>The currency of a sign or code that stands before a number.</summary>
    internal static string? Currency(string sign) => Signs.GetValueOrDefault(sign);

    private static FrozenDictionary<string, Unit> MakeNames()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        Add("length", ("m", 1, "metre metres meter meters"), ("km", 1000, "kilometre kilometres kilometer kilometers km kms"), ("cm", .01, "centimetre centimetres centimeter centimeters cm"),
            ("mm", .001, "millimetre millimetres millimeter millimeters mm"), ("[mi_i]", 1609.344, "mile miles"), ("[nmi_i]", 1852, "nautical_mile nautical_miles"),
            ("[ft_i]", .3048, "foot feet ft"), ("[in_i]", .0254, "inch inches"), ("[yd_i]", .9144, "yard yards"));
        Add("area", ("m2", 1, "square_metre square_metres square_meter square_meters"), ("km2", 1e6, "square_kilometre square_kilometres square_kilometer square_kilometers"),
            ("har", 1e4, "hectare hectares"), ("[acr_us]", 4046.87, "acre acres"), ("[smi_us]", 2589988, "square_mile square_miles"), ("[sft_i]", .092903, "square_foot square_feet"));
        Add("mass", ("kg", 1, "kilogram kilograms kilo kilos kg kgs"), ("g", .001, "gram grams"), ("t", 1000, "tonne tonnes ton tons metric_ton metric_tons"),
            ("[lb_av]", .45359, "pound_weight lb lbs"), ("[oz_av]", .0283495, "ounce ounces"), ("mg", 1e-6, "milligram milligrams"));
        Add("volume", ("l", 1, "litre litres liter liters"), ("[bbl_us]", 158.987, "barrel barrels"), ("[gal_us]", 3.78541, "gallon gallons"), ("m3", 1000, "cubic_metre cubic_metres cubic_meter cubic_meters"));
        Add("time", ("s", 1, "second_unit seconds"), ("min", 60, "minute minutes"), ("h", 3600, "hour hours"), ("d", 86400, "day days"), ("wk", 604800, "week weeks"),
            ("mo", 2629746, "month months"), ("a", 31556952, "year years decade_unit"));
        Add("speed", ("km/h", 1, "kph km/h kilometres_an_hour kilometers_per_hour"), ("[mi_i]/h", 1.609344, "mph miles_an_hour miles_per_hour"), ("[kn_i]", 1.852, "knot knots"));
        Add("temperature", ("Cel", 1, "celsius degrees_celsius"), ("[degF]", 1, "fahrenheit degrees_fahrenheit"));
        Add("power", ("W", 1, "watt watts"), ("kW", 1e3, "kilowatt kilowatts"), ("MW", 1e6, "megawatt megawatts"), ("GW", 1e9, "gigawatt gigawatts"));
        Add("share", ("1", 100, "share_of_one"), ("%", 1, "percent per_cent % pct percentage_point percentage_points"));
        Add("magnitude", ("{magnitude}", 1, "magnitude"));
        Currency("USD", "dollar dollars us_dollars"); Currency("EUR", "euro euros"); Currency("GBP", "pounds_sterling"); Currency("JPY", "yen");
        Currency("CNY", "yuan renminbi"); Currency("INR", "rupee rupees"); Currency("RUB", "rouble roubles ruble rubles"); Currency("CHF", "franc francs");
        return units.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string dimension, params (string Code, double Factor, string Names)[] rows)
        {
            foreach (var (code, factor, names) in rows)
            {
                foreach (var name in names.Split(' '))
                    units[name.Replace('_', ' ')] = new(code, dimension, factor);
            }
        }

        void Currency(string code, string names) => Add(code, (code, 1, names));
    }
}
