using System.Text.RegularExpressions;

namespace Rashomon.Text;

/// <summary>Splits text into tokens by their letters; linear in the text.</summary>
internal static partial class Tokenizer
{
    /// <summary>The tokens of <paramref name="range"/> of <paramref name="text"/>.</summary>
    public static void Read(string text, Span range, List<Token> tokens)
    {
        foreach (var match in Pieces().EnumerateMatches(text.AsSpan(range.Start, range.Length)))
        {
            var span = new Span(range.Start + match.Index, range.Start + match.Index + match.Length);
            var first = text[span.Start];
            if (char.IsDigit(first))
                tokens.Add(new(span, TokenKind.Number));
            else if (char.IsLetter(first))
                AddWord(text, span, tokens);
            else
                tokens.Add(new(span, char.IsSymbol(first) || first is '%' or '#' or '@' or '&' ? TokenKind.Symbol : TokenKind.Punctuation));
        }
    }

    private static void AddWord(string text, Span span, List<Token> tokens)
    {
        var cut = CliticStart(text.AsSpan(span.Start, span.Length));
        if (cut > 0)
        {
            tokens.Add(new(new(span.Start, span.Start + cut), TokenKind.Word));
            tokens.Add(new(new(span.Start + cut, span.End), TokenKind.Word));
        }
        else
        {
            tokens.Add(new(span, TokenKind.Word));
        }
    }

    /// <summary>Where the clitic of a word starts; 0 where it has none.</summary>
    private static int CliticStart(ReadOnlySpan<char> word)
    {
        var apostrophe = word.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
            return 0;
        var tail = word[(apostrophe + 1)..];
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe > 1 && char.ToLowerInvariant(word[apostrophe - 1]) == 'n')
            return apostrophe - 1;
        return tail.Length <= 2 && Clitics.Contains(tail.ToString()) ? apostrophe : 0;
    }

    private static readonly HashSet<string> Clitics = new(StringComparer.OrdinalIgnoreCase) { "s", "re", "ve", "ll", "d", "m" };

    // Repeats are bounded where a failed attempt could rescan, so that hostile text stays linear.
    // In order: addresses; initials and abbreviations with inner stops; numbers; words; runs of dots and dashes; any one mark.
    [GeneratedRegex(
        """
        (?:https?://|www\.)[^\s<>"“”]+[\w/]
        | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}
        | \p{L}[\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,5}\.(?:com|org|net|gov|edu|co\.uk|info|int)\b
        | (?:\p{L}\.){2,16}(?:-\p{L}[\p{L}-]*)?
        | \d{1,3}(?:,\d{3})+(?:\.\d+)?
        | \d{1,2}:\d{2}(?::\d{2})?
        | \d+(?:\.\d+)+
        | \d+(?:st|nd|rd|th|s)\b
        | \d+
        | \p{L}[\p{L}\p{M}\d]*(?:[-‐‑]\d+s?(?!\d*\.\d))?(?:['’&‐‑-]\p{L}[\p{L}\p{M}\d]*)*(?:'(?=\p{L})\p{L}+)?
        | \.{2,} | …
        | -{2,}
        | \S
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
