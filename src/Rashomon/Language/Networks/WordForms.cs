namespace Rashomon.Language.Networks;

/// <summary>How a word is looked up: lower case, digits as 0, curly quotes as straight ones.</summary>
internal static class WordForms
{
    /// <summary>Longest word that is looked at, in UTF-16 code units; the rest is left out.</summary>
    public const int Longest = 64;

    /// <summary>Writes the normal form of <paramref name="word"/> and gives its length.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="into">At least <see cref="Longest"/> long.</param>
    public static int Normalize(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = Math.Min(word.Length, Longest);
        for (var i = 0; i < length; i++)
            into[i] = Normal(word[i]);
        return length;
    }

    private static char Normal(char c)
    {
        if (c is >= 'a' and <= 'z')
            return c;
        if (c is >= 'A' and <= 'Z')
            return (char)(c | 0x20);
        if (char.IsAsciiDigit(c))
            return '0';
        return c switch
        {
            '\u2018' or '\u2019' or '\u00B4' or '`' => '\'',
            '\u201C' or '\u201D' => '"',
            '\u2010' or '\u2011' => '-',
            < '\u0080' => c,
            _ => char.ToLowerInvariant(c),
        };
    }
}
