using System.Collections.Frozen;

namespace Rashomon.Quantities;

/// <summary>Units of measure and currencies by their English names and signs (UCUM, ISO 4217).</summary>
public static class Units
{
    private static readonly FrozenDictionary<string, Unit> ByName = MakeNames();
    private static readonly FrozenDictionary<string, Unit> ByCode = ByName.Values.GroupBy(unit => unit.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Signs = Pairs(
        "$ USD;€ EUR;£ GBP;¥ JPY;₹ INR;₽ RUB;₩ KRW;₺ TRY;₦ NGN;₪ ILS;₴ UAH;₫ VND;₱ PHP;฿ THB;us$ USD;$us USD;a$ AUD;au$ AUD;$a AUD;c$ CAD;ca$ CAD;cdn$ CAD;$c CAD;hk$ HKD;nz$ NZD;$nz NZD;s$ SGD;"
        + "nt$ TWD;r$ BRL;mx$ MXN;rs INR;rs. INR;rm MYR;y= JPY;rp IDR;usd USD;eur EUR;gbp GBP;jpy JPY;cny CNY;rmb CNY;inr INR;aud AUD;cad CAD;chf CHF;hkd HKD;sgd SGD;nzd NZD;sek SEK;nok NOK;dkk DKK;"
        + "zar ZAR;brl BRL;krw KRW;pkr PKR;ngn NGN;kes KES;aed AED;sar SAR;myr MYR;php PHP;thb THB;idr IDR;ps GBP");

    /// <summary>Symbols that are units only right after digits, in their own case.</summary>
    private static readonly FrozenDictionary<string, string> Symbols = Pairs("W W;V V;g g;L l;J J;A A;Hz Hz;m m;°C Cel;°F [degF];℃ Cel;″ [in_i];μm um;µm um;mW mW;° deg;Nm N.m;C Cel;F [degF]");

    /// <summary>The longest unit, in words.</summary>
    public const int MaxWords = 3;

    /// <summary>The unit of a code; null for an unknown one.</summary>
    public static Unit? Of(string code) => ByCode.GetValueOrDefault(code) ?? (code.Length == 3 ? new(code, code, 1) : null);

    /// <summary>The unit named by lower-case words ("nautical miles").</summary>
    internal static Unit? Named(string words) => ByName.GetValueOrDefault(words);

    /// <summary>The unit of a symbol as written after digits ("5 W").</summary>
    internal static Unit? Symbol(string symbol) => Symbols.GetValueOrDefault(symbol) is { } code ? Of(code) : null;

    /// <summary>The currency of a sign or code that stands before a number.</summary>
    internal static string? Currency(string sign) => Signs.GetValueOrDefault(sign);

    private static FrozenDictionary<string, string> Pairs(string rows) =>
        rows.Split(';').Select(row => row.Split(' ')).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static FrozenDictionary<string, Unit> MakeNames()
    {
        using var stream = typeof(Units).Assembly.GetManifestResourceStream("units.txt") ?? throw new InvalidOperationException("The library was built without units.txt.");
        using var reader = new StreamReader(stream);
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal) && line[0] != '#'))
        {
            var row = line.Split('|', StringSplitOptions.TrimEntries);
            var unit = new Unit(row[1], row[0] == "currency" ? row[1] : row[0], double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture));
            foreach (var name in row[3].Split(',', StringSplitOptions.TrimEntries))
                units[name] = unit;
        }

        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
