using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Rashomon.Accounts.Verification;

/// <summary>
/// Finds the figures of a sentence in digits and in words, by value, so that "19" is found in "nineteen".
/// It shares nothing with the extraction of quantities: a check that used the same reader would share its mistakes.
/// </summary>
internal static partial class FigureReader
{
    private static readonly FrozenDictionary<string, int> Units = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", n => n);

    private static readonly FrozenDictionary<string, int> Tens = Numbered(
        "twenty thirty forty fifty sixty seventy eighty ninety", n => 10 * (n + 2));

    private static readonly FrozenDictionary<string, double> Scales = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, double> Suffixes = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1e3,
        ["m"] = 1e6,
        ["mn"] = 1e6,
        ["bn"] = 1e9,
        ["b"] = 1e9,
        ["tn"] = 1e12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");

    /// <summary>The figures of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Figure> Read(string text)
    {
        var tokens = TokenPattern().Matches(text);
        var figures = new List<Figure>();
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i].Value;
            if (char.IsAsciiDigit(token[0]))
            {
                foreach (var number in Plain(token))
                    figures.Add(new(number, null));
                var scale = Scale(tokens, ref i);
                figures[^1] = new(figures[^1].Value * scale, null);
            }
            else if (Vague.Contains(token))
            {
                figures.Add(new(null, token.ToLowerInvariant()));
                i++;
            }
            else if (IsNumberWord(tokens, i))
            {
                figures.Add(new(InWords(tokens, ref i), null));
            }
            else
            {
                i++;
            }
        }

        return figures;
    }

    // 13,000 is one number; 19,23 is two.
    private static IEnumerable<double> Plain(string digits)
    {
        var parts = GroupedPattern().IsMatch(digits) ? [digits.Replace(",", "", StringComparison.Ordinal)] : digits.Split(',');
        foreach (var part in parts)
        {
            // Dates and versions (28.05.2019) are their own text: each part stands for itself.
            if (double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                yield return value;
            else
                foreach (var piece in part.Split('.'))
                    yield return double.Parse(piece, CultureInfo.InvariantCulture);
        }
    }

    // Moves past the number at i and the scale words after it: "334 million", "2.5bn".
    private static double Scale(MatchCollection tokens, ref int i)
    {
        var scale = 1.0;
        if (Adjoins(tokens, i) && Suffixes.TryGetValue(tokens[i + 1].Value, out var suffix))
        {
            i += 2;
            return suffix;
        }

        for (i++; i < tokens.Count && Near(tokens, i - 1) && Scales.TryGetValue(tokens[i].Value, out var factor); i++)
            scale *= factor;
        return scale;
    }

    private static bool IsNumberWord(MatchCollection tokens, int i)
    {
        var word = tokens[i].Value;
        if (string.Equals(word, "one", StringComparison.OrdinalIgnoreCase))
        {
            var afterNo = i > 0 && string.Equals(tokens[i - 1].Value, "no", StringComparison.OrdinalIgnoreCase);
            var another = i + 1 < tokens.Count && string.Equals(tokens[i + 1].Value, "another", StringComparison.OrdinalIgnoreCase);
            return !afterNo && !another;
        }

        return Units.ContainsKey(word) || Tens.ContainsKey(word) || Scales.ContainsKey(word);
    }

    // "two hundred and five thousand": parts below the last scale are gathered, then multiplied by it.
    private static double InWords(MatchCollection tokens, ref int i)
    {
        double total = 0, part = 0;
        var room = 100.0;
        for (; i < tokens.Count; i++)
        {
            var word = tokens[i].Value;
            if (Units.TryGetValue(word, out var unit) && (unit < 10 ? room >= 10 : room >= 100))
                (part, room) = (part + unit, 1);
            else if (Tens.TryGetValue(word, out var ten) && room >= 100)
                (part, room) = (part + ten, 10);
            else if (Scales.TryGetValue(word, out var scale) && scale <= 100)
                (part, room) = (Math.Max(part, 1) * scale, 100);
            else if (Scales.TryGetValue(word, out scale))
                (total, part, room) = (total + (Math.Max(part, 1) * scale), 0, 100);
            else if (!ContinuesWithAnd(tokens, i, part, total, room))
                break;
            if (!Near(tokens, i))
            {
                i++;
                break;
            }
        }

        return total + part;
    }

    private static bool ContinuesWithAnd(MatchCollection tokens, int i, double part, double total, double room) =>
        room >= 100 && part + total >= 100 && string.Equals(tokens[i].Value, "and", StringComparison.OrdinalIgnoreCase) &&
        i + 1 < tokens.Count && Near(tokens, i) && (Units.ContainsKey(tokens[i + 1].Value) || Tens.ContainsKey(tokens[i + 1].Value));

    // The next token follows after one space or hyphen, or at once.
    private static bool Near(MatchCollection tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].Index - (tokens[i].Index + tokens[i].Length) <= 1;

    private static bool Adjoins(MatchCollection tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].Index == tokens[i].Index + tokens[i].Length;

    private static FrozenDictionary<string, int> Numbered(string words, Func<int, int> value) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, value(i))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*|\p{L}+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex GroupedPattern();
}
