namespace Rashomon.Language.Tokens;

/// <summary>Kinds of characters as the tokeniser sees them.</summary>
internal static class Characters
{
    /// <summary>Kind of the second half of a pictograph or other rare character: nothing is cut before it.</summary>
    public const char LowSurrogate = '\u00A5';

    /// <summary>One letter for the kind: <c>X</c> capital, <c>x</c> small, <c>0</c> digit, quotes and dashes unified, other characters as they are.</summary>
    public static char Kind(char c)
    {
        if (c is >= 'a' and <= 'z')
            return 'x';
        if (c is >= 'A' and <= 'Z')
            return 'X';
        if (c is >= '0' and <= '9')
            return '0';
        if (c < '\u0080')
            return c;
        if (char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            return char.IsUpper(c) ? 'X' : 'x';
        if (char.IsSurrogate(c))
            return char.IsHighSurrogate(c) ? '\u00A4' : LowSurrogate;
        return c switch
        {
            '\u2018' or '\u2019' or '\u00B4' => '\'',
            '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
            '\u2010' or '\u2011' => '-',
            '\u2013' or '\u2014' or '\u2015' => '\u2014',
            '\u2026' => '\u2026',
            _ => char.IsDigit(c) ? '0' : char.IsSymbol(c) ? '\u00A4' : '\u00B7',
        };
    }

    /// <summary>Whether a kind is a letter.</summary>
    public static bool IsLetter(char kind) => kind is 'x' or 'X';

    /// <summary>Whether a kind is a letter or digit.</summary>
    public static bool IsWordlike(char kind) => kind is 'x' or 'X' or '0';

    /// <summary>Whether a character ends sentences or closes what ended.</summary>
    public static bool MayEnd(char kind) => kind is '.' or '!' or '?' or '"' or '\'' or ')' or ']' or ':' or ';' or '\u2026' or '*' or '-' or '\u2014' or '\u00A4' or ',' or '\u00B7';
}
