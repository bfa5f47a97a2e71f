using System.Collections.Frozen;

namespace Rashomon.Quantities;

/// <summary>English number words.</summary>
internal static class NumberWords
{
    /// <summary>Words below a hundred, hyphened compounds included.</summary>
    public static readonly FrozenDictionary<string, double> Small = MakeSmall();

    /// <summary>Words that multiply what stands before them. Short forms follow digits only.</summary>
    public static readonly FrozenDictionary<string, double> Scales = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
        ["lakh"] = 1e5,
        ["crore"] = 1e7,
        ["dozen"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Scale letters and short forms that stand right after digits ("334m").</summary>
    public static readonly FrozenDictionary<string, double> ShortScales = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["k"] = 1e3,
        ["m"] = 1e6,
        ["mn"] = 1e6,
        ["mln"] = 1e6,
        ["bn"] = 1e9,
        ["b"] = 1e9,
        ["tn"] = 1e12,
        ["trn"] = 1e12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Ordinals as words.</summary>
    public static readonly FrozenDictionary<string, double> Ordinals = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["eleventh"] = 11,
        ["twelfth"] = 12,
        ["thirteenth"] = 13,
        ["fourteenth"] = 14,
        ["fifteenth"] = 15,
        ["twentieth"] = 20,
        ["hundredth"] = 100,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Denominators of fractions, singular and plural.</summary>
    public static readonly FrozenDictionary<string, double> Denominators = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fourth"] = 4,
        ["fourths"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["sixth"] = 6,
        ["sixths"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["eighths"] = 8,
        ["tenth"] = 10,
        ["tenths"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that compare by a multiple.</summary>
    public static readonly FrozenDictionary<string, double> Multiples = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["double"] = 2,
        ["doubled"] = 2,
        ["doubling"] = 2,
        ["twice"] = 2,
        ["triple"] = 3,
        ["tripled"] = 3,
        ["tripling"] = 3,
        ["thrice"] = 3,
        ["quadruple"] = 4,
        ["quadrupled"] = 4,
        ["halved"] = .5,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenDictionary<string, double> MakeSmall()
    {
        string[] ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < ones.Length; i++)
            words[ones[i]] = i;
        for (var t = 0; t < tens.Length; t++)
        {
            words[tens[t]] = 20 + (10 * t);
            for (var i = 1; i < 10; i++)
                words[tens[t] + "-" + ones[i]] = 20 + (10 * t) + i;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
