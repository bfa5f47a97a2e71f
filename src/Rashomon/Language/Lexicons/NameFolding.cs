namespace Rashomon.Language.Lexicons;

/// <summary>
/// Makes spellings of one name equal: lower case, Latin letters without their marks, one space for hyphens and the like, no dots or
/// apostrophes, no leading "the", "st" for "saint", "and" for "&amp;". The tool that makes the data files compiles this very file.
/// </summary>
internal static class NameFolding
{
    // Base letters of U+00C0 to U+024F; * where the letter has none or more than one.
    private const string Latin =
        "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkk*llllll" +
        "llllnnnnnn*nnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz****************e****************oo*************uu*************" +
        "***************aaiioouuuuuuuuuu*aaaa****ggkkoooo**j***gg**nnaa****aaaaeeeeiiiioooorrrruuuusstt**hh******aaeeooooooooyy****************************";

    // Base letters of U+1E00 to U+1EFF.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy******aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******";

    /// <summary>The folded name; empty when nothing is left.</summary>
    public static string Fold(string name)
    {
        Span<char> folded = name.Length <= 200 ? stackalloc char[4 * name.Length + 4] : new char[4 * name.Length + 4];
        return Fold(name, folded).ToString();
    }

    /// <summary>Folds into <paramref name="room"/>, which takes four characters for each and four more; returns what it holds then.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> room)
    {
        int length = 0, wordStart = 0;
        foreach (var c in name)
        {
            if (IsBreak(c))
                wordStart = length = EndWord(room, wordStart, length);
            else
                length += Append(room[length..], c);
        }
        length = EndWord(room, wordStart, length);
        ReadOnlySpan<char> folded = room[..Math.Max(0, length - 1)];
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    private static bool IsBreak(char c) => c is ' ' or '-' or '/' or '_' or '(' or ')' or '[' or ']' or ',' or '\u00A0' or '\u2010' or '\u2011' or '\u2013';

    // Closes a word with a space, "saint" as "st"; returns the new length. An empty word adds nothing.
    private static int EndWord(Span<char> room, int wordStart, int length)
    {
        if (length == wordStart)
            return length;
        if (room[wordStart..length] is "saint")
        {
            room[wordStart + 1] = 't';
            length = wordStart + 2;
        }
        room[length] = ' ';
        return length + 1;
    }

    private static int Append(Span<char> room, char c)
    {
        c = char.ToLowerInvariant(c);
        var plain = c switch
        {
            < '\u0080' => char.IsAsciiLetterOrDigit(c) ? c : c == '&' ? '*' : '\0',
            >= '\u00C0' and < '\u0250' => Latin[c - 0xC0],
            >= '\u1E00' and < '\u1F00' => LatinAdditional[c - 0x1E00],
            _ => '*',
        };
        if (plain == '\0')
            return 0;
        if (plain != '*')
        {
            room[0] = plain;
            return 1;
        }
        var several = Several(c);
        several.CopyTo(room);
        return several.Length;
    }

    // Letters that become two, the schwa, and letters of other scripts; marks and quotes vanish.
    private static string Several(char c) => c switch
    {
        '&' => "and",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ß' => "ss",
        'ə' or 'ǝ' => "e",
        _ => char.IsLetter(c) ? c.ToString() : "",
    };
}
