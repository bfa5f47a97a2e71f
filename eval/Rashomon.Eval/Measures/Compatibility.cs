using System.Collections.Frozen;
using System.Text;

namespace Rashomon.Eval.Measures;

/// <summary>
/// Replaces the compatibility characters that news text uses by plain ones: superscripts, fractions, ligatures, full-width forms,
/// trade marks. This is Unicode's NFKC where it yields letters, digits, signs of a number or a percent sign, written out because
/// the project runs without the tables of ICU. Rarer forms (mathematical letters, squared units) are left as they are.
/// </summary>
internal static class Compatibility
{
    private const char NoLetter = '\u2044';

    private static readonly FrozenDictionary<char, string> Single = new (char Form, string Plain)[]
    {
        ('ª', "a"), ('º', "o"), ('²', "2"), ('³', "3"), ('¹', "1"),
        ('¼', "1\u20444"), ('½', "1\u20442"), ('¾', "3\u20444"),
        ('⅐', "1\u20447"), ('⅑', "1\u20449"), ('⅒', "1\u204410"), ('⅓', "1\u20443"), ('⅔', "2\u20443"), ('⅕', "1\u20445"),
        ('⅖', "2\u20445"), ('⅗', "3\u20445"), ('⅘', "4\u20445"), ('⅙', "1\u20446"), ('⅚', "5\u20446"), ('⅛', "1\u20448"),
        ('⅜', "3\u20448"), ('⅝', "5\u20448"), ('⅞', "7\u20448"), ('⅟', "1\u2044"),
        ('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl"), ('ﬅ', "st"), ('ﬆ', "st"), ('ſ', "s"),
        ('℃', "°C"), ('℉', "°F"), ('ℓ', "l"), ('№', "No"), ('℠', "SM"), ('℡', "TEL"), ('™', "TM"), ('\u212A', "K"),
        ('\u2024', "."), ('﹐', ","), ('﹒', "."), ('﹣', "-"), ('﹪', "%"),
        ('㎎', "mg"), ('㎏', "kg"), ('㎜', "mm"), ('㎝', "cm"), ('㎞', "km"), ('㎡', "m2"), ('㎢', "km2"), ('㎥', "m3"),
    }.ToFrozenDictionary(pair => pair.Form, pair => pair.Plain);

    /// <summary>The text with its compatibility characters replaced. A letter that carries a combining mark becomes no letter
    /// of ours, as its composed form is none.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u0300' and <= '\u036F')
            {
                if (folded.Length > 0 && char.IsAsciiLetter(folded[^1]))
                    folded[^1] = NoLetter;
            }
            else if (Single.TryGetValue(c, out var plain))
            {
                folded.Append(plain);
            }
            else
            {
                folded.Append(Shifted(c));
            }
        }
        return folded.ToString();
    }

    private static char Shifted(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0), // full-width forms of ASCII
        '⁰' or (>= '⁴' and <= '⁹') => (char)(c - '⁰' + '0'),
        >= '₀' and <= '₉' => (char)(c - '₀' + '0'),
        _ => c,
    };
}
