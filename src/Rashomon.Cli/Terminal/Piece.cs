using System.Text;

namespace Rashomon.Cli.Terminal;

/// <summary>A run of text in one tone. Its text is made safe for a terminal when it is created.</summary>
internal readonly record struct Piece
{
    public Piece(string text, Tone tone = Tone.Plain)
    {
        Text = Safe(text);
        Tone = tone;
    }

    public string Text { get; }

    public Tone Tone { get; }

    public static implicit operator Piece(string text) => new(text);

    // Article text is not to be trusted: escape sequences would run in the terminal, and marks that turn the
    // direction of writing would show words in another order than they stand.
    private static string Safe(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\0', '\u001F');
        if (first < 0 && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                safe.Append(rune.Value == 0xA0 ? '\u00A0' : ' ');
            else if (Rune.IsControl(rune) || IsDirectionMark(rune.Value))
                safe.Append('\uFFFD');
            else
                safe.Append(rune);
        }

        return safe.ToString();
    }

    private static bool IsDirectionMark(int value) => value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
