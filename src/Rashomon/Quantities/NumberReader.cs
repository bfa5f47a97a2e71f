using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Quantities;

/// <summary>Reads the number that starts at a token: digits, words, scales, ranges and round words.</summary>
internal static class NumberReader
{
    private static readonly (string[] Words, Bounds Bounds)[] Round = MakeRound();
    private static readonly FrozenSet<string> RoundStarts = Round.Select(row => row.Words[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The number at token <paramref name="i"/> and the token after it; null where none starts there.</summary>
    /// <param name="words">Lower-case tokens of the sentence.</param>
    /// <param name="i">Where to look.</param>
    /// <param name="joined">Whether a token follows the one before without a space.</param>
    /// <param name="ranges">Whether "to" makes a range.</param>
    /// <param name="money">Whether a currency stands before, so that "m" is a million and no metre.</param>
    public static (Bounds Bounds, int End)? Read(ReadOnlySpan<string> words, int i, Func<int, bool> joined, bool ranges, bool money)
    {
        if (ReadRound(words, i) is { } round)
            return round;
        if (FractionReader.Read(words, i, joined) is { } fraction)
            return fraction;
        if (ReadCardinal(words, i, joined, money) is not { } first)
            return null;
        var soft = words[first.End - 1] == "dozen";
        var bounds = Bounds.Exactly(first.Value) with { Approximate = soft };
        return (ranges ? ReadRange(words, i, first, joined) : null) ?? (bounds, first.End);
    }

    private static (Bounds Bounds, int End)? ReadRange(ReadOnlySpan<string> words, int i, (double Value, int End) first, Func<int, bool> joined)
    {
        var between = i > 0 && words[i - 1] == "between";
        var at = first.End;
        if (at >= words.Length)
            return null;
        var dash = words[at] is "-" or "–" or "—";
        // "24- to 30-foot", "400 to 500", "between 400 and 500", "one or two", "400-500".
        if (dash && at + 1 < words.Length && words[at + 1] is "to" or "or")
            at++;
        else if (!(dash && joined(at)) && words[at] != "to" && !(between && words[at] == "and") && !(words[at] == "or" && first.Value < 20))
            return null;
        if (at + 1 >= words.Length || ReadCardinal(words, at + 1, joined, money: false) is not { } second || second.Value <= first.Value)
            return null;
        var low = first.Value;
        // "2 to 3 million" shares its scale.
        if (second.End > at + 2 && low < 1000 && NumberWords.Scales.TryGetValue(words[second.End - 1], out var scale) && first.End == i + 1 && second.Value >= scale)
            low *= scale;
        return (new Bounds(low, second.Value, false, second.Value), second.End);
    }

    /// <summary>A cardinal number: its value and the token after it.</summary>
    public static (double Value, int End)? ReadCardinal(ReadOnlySpan<string> words, int i, Func<int, bool> joined, bool money)
    {
        if (i >= words.Length)
            return null;
        double value;
        var end = i + 1;
        if (char.IsDigit(words[i][0]))
        {
            if (!double.TryParse(words[i].Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
                return null;
            // "250, 000": a space that a typesetter lost.
            if (end + 1 < words.Length && words[end] == "," && joined(end) && words[end + 1] == "000")
                (value, end) = (value * 1000, end + 2);
            if (end < words.Length && joined(end) && NumberWords.ShortScales.TryGetValue(words[end], out var letter) && (money || words[end] != "m" || !IsMetre(words, end + 1)))
                return (value * letter, end + 1);
            if (end < words.Length && words[end] is "bn" or "mn" or "mln" or "tn")
                return (value * NumberWords.ShortScales[words[end]], end + 1);
        }
        else if (NumberWords.Small.TryGetValue(words[i], out value))
        {
            if (value is >= 20 and < 100 && value % 10 == 0 && end < words.Length && NumberWords.Small.TryGetValue(words[end], out var unit) && unit is > 0 and < 10)
                (value, end) = (value + unit, end + 1);
        }
        else if (words[i] is "a" or "an" && end < words.Length && words[end] is "hundred" or "thousand" or "million" or "billion" or "trillion" or "dozen")
        {
            value = 1;
        }
        else
        {
            return null;
        }

        if (value < 1000 && ReadFraction(words, end) is { } part)
            (value, end) = (value + part.Value, part.End);
        return ReadScales(words, value, end);
    }

    /// <summary>"And a half", "and three quarters": what a whole number is followed by.</summary>
    private static (double Value, int End)? ReadFraction(ReadOnlySpan<string> words, int end)
    {
        if (end + 2 >= words.Length || words[end] != "and" || words[end + 1] is not ("a" or "one" or "three"))
            return null;
        return words[end + 2] switch
        {
            "half" when words[end + 1] != "three" => (.5, end + 3),
            "quarter" when words[end + 1] != "three" => (.25, end + 3),
            "quarters" when words[end + 1] == "three" => (.75, end + 3),
            _ => null,
        };
    }

    /// <summary>The value multiplied by the scale words from <paramref name="end"/> on, and the token after them.</summary>
    public static (double Value, int End) ReadScales(ReadOnlySpan<string> words, double value, int end)
    {
        double total = 0;
        while (end < words.Length)
        {
            if (NumberWords.Scales.TryGetValue(words[end], out var scale))
            {
                value *= scale;
                end++;
                if (scale >= 1000)
                    (total, value) = (total + value, 0);
                continue;
            }

            // "two hundred and five", "three thousand four hundred"
            var and = words[end] == "and" ? 1 : 0;
            if ((value >= 100 || total > 0) && end > 0 && NumberWords.Scales.ContainsKey(words[end - 1]) && words[end - 1] != "dozen"
                && end + and < words.Length && NumberWords.Small.TryGetValue(words[end + and], out var rest))
            {
                value += rest;
                end += and + 1;
                continue;
            }

            break;
        }

        return (Math.Round(total + value, 6), end);
    }

    /// <summary>"The 37m hull", "a 100m sprint": what follows tells metres from millions.</summary>
    private static bool IsMetre(ReadOnlySpan<string> words, int end) =>
        end < words.Length && words[end] is "long" or "tall" or "high" or "wide" or "deep" or "away" or "below" or "above" or "(" or "-" or "sprint" or "race" or "final" or "freestyle" or "hurdles"
            or "relay" or "backstroke" or "butterfly" or "breaststroke" or "from" or "north" or "south" or "east" or "west" or "off";

    private static (Bounds Bounds, int End)? ReadRound(ReadOnlySpan<string> words, int i)
    {
        (Bounds Bounds, int End)? best = null;
        if (!RoundStarts.Contains(words[i]))
            return null;
        foreach (var (phrase, bounds) in Round)
        {
            if (i + phrase.Length <= words.Length && i + phrase.Length > (best?.End ?? i) && words.Slice(i, phrase.Length).SequenceEqual(phrase))
                best = (bounds, i + phrase.Length);
        }

        return best;
    }

    private static (string[] Words, Bounds Bounds)[] MakeRound()
    {
        (string Words, double? Min, double? Max)[] rows =
        [
            ("a couple", 2, 2), ("a pair", 2, 2), ("a handful", 3, 6), ("several", 3, null), ("a few", 3, null), ("half a dozen", 6, 6), ("half a million", 5e5, 5e5),
            ("half a billion", 5e8, 5e8), ("tens", 20, null), ("dozens", 24, null), ("several dozen", 36, null), ("a few dozen", 36, null), ("scores", 40, null),
            ("hundreds", 200, null), ("several hundred", 300, null), ("a few hundred", 300, null), ("thousands", 2000, null), ("several thousand", 3000, null),
            ("a few thousand", 3000, null), ("tens of thousands", 20000, null), ("hundreds of thousands", 200000, null), ("millions", 2e6, null),
            ("several million", 3e6, null), ("tens of millions", 2e7, null), ("hundreds of millions", 2e8, null), ("billions", 2e9, null), ("several billion", 3e9, null),
        ];
        return [.. rows.Select(row => (row.Words.Split(' '), new Bounds(row.Min, row.Max, row.Words is not ("a couple" or "a pair"), null)))];
    }
}
