using System.Collections.Immutable;

namespace Rashomon.Eval.Measures;

/// <summary>
/// Compares texts by their words, so that white space, case, typographic quotes and possessive endings make no difference.
/// </summary>
internal static class ComparedWords
{
    /// <summary>The words of a text in lower case, numbers and percent signs among them.</summary>
    public static ImmutableArray<string> Words(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var folded = Compatibility.Fold(text).Replace('’', '\'').Replace('‘', '\'').ToLowerInvariant();
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < folded.Length;)
        {
            var end = EndOfWord(folded, i);
            if (end > i)
            {
                var word = folded.AsSpan(i, end - i);
                words.Add((word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).ToString());
            }
            i = Math.Max(end, i + 1);
        }
        return words.ToImmutable();
    }

    /// <summary>Share of the shorter text's words that stand in the other, 0 to 1; order does not matter, repetition does.</summary>
    public static double Overlap(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        if (a.IsEmpty || b.IsEmpty)
            return 0;
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in a)
            left[word] = left.GetValueOrDefault(word) + 1;
        var common = 0;
        foreach (var word in b)
        {
            if (left.GetValueOrDefault(word) is var count and > 0)
            {
                left[word] = count - 1;
                common++;
            }
        }
        return (double)common / Math.Min(a.Length, b.Length);
    }

    /// <summary>Whether the texts share a run of <paramref name="least"/> words, or the whole of the shorter where it has fewer.</summary>
    public static bool ShareRun(ImmutableArray<string> a, ImmutableArray<string> b, int least)
    {
        var length = Math.Min(least, Math.Min(a.Length, b.Length));
        if (length == 0)
            return false;
        for (var i = 0; i <= a.Length - length; i++)
        {
            var run = a.AsSpan(i, length);
            for (var j = 0; j <= b.Length - length; j++)
            {
                if (run.SequenceEqual(b.AsSpan(j, length)))
                    return true;
            }
        }
        return false;
    }

    // A percent sign, or letters and digits that a single point, comma, apostrophe or hyphen may join; start where none begins.
    private static int EndOfWord(string text, int start)
    {
        if (text[start] == '%')
            return start + 1;
        var end = start;
        while (end < text.Length && (IsWordCharacter(text[end]) || end > start && Joins(text, end)))
            end++;
        return end;
    }

    private static bool Joins(string text, int at) =>
        text[at] is '.' or ',' or '\'' or '-' && at + 1 < text.Length && IsWordCharacter(text[at + 1]);

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
