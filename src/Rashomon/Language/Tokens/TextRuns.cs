namespace Rashomon.Language.Tokens;

/// <summary>Paragraphs of a text and runs of characters without blanks.</summary>
internal static class TextRuns
{
    /// <summary>The paragraphs of a region: blank lines part them, and single line breaks after a line in capitals or before a bullet.</summary>
    public static List<Span> Paragraphs(string text, Span region)
    {
        var paragraphs = new List<Span>();
        var start = region.Start;
        var line = region.Start;
        var breaks = 0;
        for (var i = region.Start; i < region.End; i++)
        {
            if (text[i] == '\n')
            {
                breaks++;
                continue;
            }

            if (char.IsWhiteSpace(text[i]))
                continue;
            if (breaks > 1 || (breaks == 1 && (IsInCapitals(text.AsSpan(line, i - line)) || IsBullet(text.AsSpan(i, region.End - i)))))
            {
                paragraphs.Add(new(start, i));
                start = i;
            }

            if (breaks > 0)
                line = i;
            breaks = 0;
        }

        paragraphs.Add(new(start, region.End));
        return paragraphs;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 3;
    }

    private static bool IsBullet(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[0] is ('\u2022' or '\u2023' or '\u25AA' or '\u25E6' or '*' or '-' or '\u2013') && rest[1] is (' ' or '\t');

    /// <summary>Finds the next run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="at">Where to go on; moved behind the run.</param>
    /// <param name="run">The run.</param>
    public static bool Next(string text, int end, ref int at, out Span run)
    {
        while (at < end && IsBlank(text[at]))
            at++;
        var start = at;
        while (at < end && !IsBlank(text[at]))
            at++;
        run = new(start, at);
        return at > start;
    }

    /// <summary>Kind of the first character after a run and its blanks; a line feed at the paragraph's end.</summary>
    public static char KindAfter(string text, int at, int end)
    {
        while (at < end && IsBlank(text[at]))
            at++;
        return at < end ? Characters.Kind(text[at]) : '\n';
    }

    /// <summary>Writes the lower-case form and the kinds of a run.</summary>
    public static void Describe(ReadOnlySpan<char> run, Span<char> lower, Span<char> kinds)
    {
        for (var i = 0; i < run.Length; i++)
        {
            kinds[i] = Characters.Kind(run[i]);
            lower[i] = kinds[i] is 'x' or 'X' ? char.ToLowerInvariant(run[i]) : kinds[i] == '0' ? '0' : kinds[i] < '\u0080' ? kinds[i] : run[i];
        }
    }

    /// <summary>Part of a run that is a web address, without closing punctuation; empty when there is none. It is never cut.</summary>
    public static Span WebAddress(ReadOnlySpan<char> lower)
    {
        var sign = lower.IndexOf("://", StringComparison.Ordinal);
        var start = sign > 0 ? sign : lower.IndexOf("www.", StringComparison.Ordinal);
        if (start < 0)
            return default;
        while (sign > 0 && start > 0 && lower[start - 1] is >= 'a' and <= 'z')
            start--;
        var end = start;
        while (end < lower.Length && lower[end] is not ('<' or '>' or '"' or '(' or ')' or '[' or ']' or '\u201D' or '\u2019'))
            end++;
        while (end > start && lower[end - 1] is ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '-'))
            end--;
        return new(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or < ' ';
}
