using System.Globalization;

namespace Rashomon.Quantities;

/// <summary>Reads shares told as fractions: "two thirds", "half of", "one in five", "9 out of 10", "1/16 of".</summary>
internal static class FractionReader
{
    /// <summary>The share that starts at token <paramref name="i"/> and the token after it; null where none does.</summary>
    public static (Bounds Bounds, int End)? Read(ReadOnlySpan<string> words, int i, Func<int, bool> joined) =>
        Half(words, i) ?? Named(words, i) ?? OneIn(words, i) ?? Slashed(words, i, joined);

    /// <summary>"Half of the crew", "almost half its fleet"; "half a dozen" and "the first half" are no shares.</summary>
    private static (Bounds Bounds, int End)? Half(ReadOnlySpan<string> words, int i)
    {
        if (words[i] != "half" || i + 1 >= words.Length || (i > 0 && words[i - 1] is "first" or "second" or "a" or "other" or "and"))
            return null;
        return words[i + 1] is "of" or "the" or "its" or "their" or "his" or "her" or "all" or "that" or "those" ? (Bounds.Share(.5), i + 1) : null;
    }

    private static (Bounds Bounds, int End)? Named(ReadOnlySpan<string> words, int i)
    {
        double numerator;
        var at = i + 1;
        if (words[i].IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
        {
            return NumberWords.Small.TryGetValue(words[i][..dash], out numerator) && NumberWords.Denominators.TryGetValue(words[i][(dash + 1)..], out var tied) && numerator > 0 && numerator < tied
                ? (Bounds.Share(Math.Round(numerator / tied, 3)), at)
                : null;
        }

        if (words[i] is "a" or "one")
            numerator = 1;
        else if (!NumberWords.Small.TryGetValue(words[i], out numerator) || numerator is < 2 or > 9)
            return null;
        if (at < words.Length && words[at] == "-")
            at++;
        if (at >= words.Length || !NumberWords.Denominators.TryGetValue(words[at], out var denominator) || numerator >= denominator)
            return null;
        // "a third" alone is a rank; "a third of" is a share. A plural denominator is always one.
        var share = words[at].EndsWith('s') || (at + 1 < words.Length && words[at + 1] is "of" or "the");
        return share ? (Bounds.Share(Math.Round(numerator / denominator, 3)), at + 1) : null;
    }

    /// <summary>"One in five voters", "two out of three": not "one in 2019" nor "two in three days".</summary>
    private static (Bounds Bounds, int End)? OneIn(ReadOnlySpan<string> words, int i)
    {
        var at = i + 1;
        if (at + 1 >= words.Length || Whole(words[i]) is not { } part)
            return null;
        if (words[at] == "in" || (words[at] == "out" && words[at + 1] == "of"))
            at += words[at] == "in" ? 1 : 2;
        else
            return null;
        if (at < words.Length && words[at] == "every")
            at++;
        if (at >= words.Length || Whole(words[at]) is not { } whole || part >= whole || part < 1 || !(whole <= 10 || whole is 12 or 20 or 25 or 50 or 100 or 1000))
            return null;
        return at + 1 < words.Length && Units.Named(words[at + 1]) is { Dimension: "time" } ? null : (Bounds.Share(Math.Round(part / whole, 3)), at + 1);
    }

    /// <summary>"1/16 of", "1⁄32": not 24/7 nor 9/11.</summary>
    private static (Bounds Bounds, int End)? Slashed(ReadOnlySpan<string> words, int i, Func<int, bool> joined)
    {
        if (i + 2 >= words.Length || !(words[i + 1] is "/" or "⁄") || !joined(i + 1) || !joined(i + 2) || (words[i + 1] == "/" && !(i + 3 < words.Length && words[i + 3] is "of")))
            return null;
        return Whole(words[i]) is { } part && Whole(words[i + 2]) is { } whole && part > 0 && part < whole ? (Bounds.Share(part / whole), i + 3) : null;
    }

    private static double? Whole(string word)
    {
        if (NumberWords.Small.TryGetValue(word, out var value))
            return value;
        return word.Length < 5 && double.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out value) ? value : null;
    }
}
