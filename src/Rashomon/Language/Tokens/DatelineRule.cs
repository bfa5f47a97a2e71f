namespace Rashomon.Language.Tokens;

/// <summary>Finds the dateline that opens a report ("PORT SELMER, June 3 (Agency) —"): it stands as a sentence of its own, since it has no place in the tree of what follows.</summary>
internal static class DatelineRule
{
    private const int MostWords = 16;

    /// <summary>Number of words of the dateline that opens a paragraph, its dash included; 0 when there is none or nothing follows it.</summary>
    public static int End(string text, ReadOnlySpan<Span> words)
    {
        if (words.Length < 3 || (!char.IsUpper(text[words[0].Start]) && text[words[0].Start] != '('))
            return 0;
        var capitals = IsInCapitals(text.AsSpan(words[0].Start, words[0].Length));
        var bracket = false;
        for (var i = 0; i < Math.Min(words.Length - 1, MostWords); i++)
        {
            var word = text.AsSpan(words[i].Start, words[i].Length);
            var apart = i > 0 && words[i - 1].End < words[i].Start && words[i].End < words[i + 1].Start;
            if (apart && word is ("-" or "--" or "\u2013" or "\u2014"))
                return capitals || bracket ? i + 1 : 0;
            bracket |= word[^1] == ')';
            if (char.IsLower(word[0]) && word is not ("and" or "of" or "de" or "the"))
                return 0;
            if (word[^1] is '!' or '?' or '"' or '\u201C')
                return 0;
        }

        return 0;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c is not ('-' or '.' or '\''))
                return false;
        }

        return word.Length > 1;
    }
}
