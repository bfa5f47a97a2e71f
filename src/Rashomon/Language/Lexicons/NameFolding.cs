using System.Text;

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
        var folded = new StringBuilder(name.Length);
        var wordStart = 0;
        foreach (var c in name)
        {
            if (IsBreak(c))
                wordStart = EndWord(folded, wordStart);
            else
                Append(folded, c);
        }
        EndWord(folded, wordStart);
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        var text = folded.ToString();
        return text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
    }

    private static bool IsBreak(char c) => c is ' ' or '-' or '/' or '_' or '(' or ')' or '[' or ']' or ',' or '\u00A0' or '\u2010' or '\u2011' or '\u2013';

    private static int EndWord(StringBuilder folded, int wordStart)
    {
        if (folded.Length == wordStart)
            return wordStart;
        if (folded.Length - wordStart == 5 && folded.ToString(wordStart, 5) is "saint")
            folded.Remove(wordStart + 1, 3);
        folded.Append(' ');
        return folded.Length;
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (c < 0x80)
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (c == '&')
                folded.Append("and");
            return;
        }
        var plain = c switch
        {
            >= '\u00C0' and < '\u0250' => Latin[c - 0xC0],
            >= '\u1E00' and < '\u1F00' => LatinAdditional[c - 0x1E00],
            _ => '*',
        };
        if (plain != '*')
            folded.Append(plain);
        else
            folded.Append(Several(c));
    }

    // Letters that become two, the schwa, and letters of other scripts; marks and quotes vanish.
    private static string Several(char c) => char.ToLowerInvariant(c) switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ß' => "ss",
        'ə' or 'ǝ' => "e",
        var other => char.IsLetter(other) ? other.ToString() : "",
    };
}
