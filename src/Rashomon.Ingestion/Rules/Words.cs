using System.Buffers;

namespace Rashomon.Ingestion.Rules;

/// <summary>Small facts about a line of text, each found in one pass.</summary>
internal static class Words
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]*_");

    private static readonly string[] Abbreviations =
        ["U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "Inc.", "Corp.", "Ltd.", "Co.", "Jr.", "Sr.", "No.", "vs.", "St.", "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Col.", "Sgt.", "Lt.", "Sen.", "Rep.", "Gov.", "a.m.", "p.m."];

    /// <summary>Number of words, counted up to <paramref name="most"/>.</summary>
    public static int Count(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c) || (inside && c is '\'' or '’' or '-');
            if (letter && !inside && ++count >= most)
                return count;
            inside = letter;
        }
        return count;
    }

    /// <summary>The runs of letters and digits, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (int i = 0, start = -1; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            yield return text[start..i];
            start = -1;
        }
    }

    /// <summary>The text without closing quotation marks, brackets and emphasis at its end.</summary>
    public static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (Closers.Contains(text[^1]) || char.IsWhiteSpace(text[^1])))
            text = text[..^1];
        return text;
    }

    /// <summary>Whether it ends as sentences do.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = WithoutClosers(text);
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    /// <summary>Whether a full stop ends it, rather than an abbreviation's ("in the U.S.").</summary>
    public static bool EndsWithStop(ReadOnlySpan<char> text)
    {
        text = WithoutClosers(text);
        if (text.IsEmpty || text[^1] is not ('.' or '…' or '。'))
            return false;
        foreach (var abbreviation in Abbreviations)
        {
            if (text.EndsWith(abbreviation, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    /// <summary>Whether it has letters and none of them is lower case.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        var any = false;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            any |= char.IsUpper(c);
        }
        return any;
    }

    /// <summary>Whether the first letter or digit is a lower-case letter.</summary>
    public static bool StartsLower(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsLower(text[0]);

    /// <summary>Whether it has any letter or digit at all.</summary>
    public static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether it has a quotation mark (apostrophes apart).</summary>
    public static bool HasQuote(ReadOnlySpan<char> text) => text.IndexOfAny("\"“”«»") >= 0;

    /// <summary>The span without white space at its ends; empty where it is all white space.</summary>
    public static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new(start, end);
    }

    /// <summary>White space as blocks see it: byte order marks and zero-width spaces included.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
