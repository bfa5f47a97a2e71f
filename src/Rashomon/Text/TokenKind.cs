namespace Rashomon.Text;

/// <summary>What a token is by its letters alone.</summary>
public enum TokenKind
{
    /// <summary>Letters, perhaps with hyphens, digits or full stops inside.</summary>
    Word,

    /// <summary>Digits, perhaps with separators: 3,500 · 6.1 · 14:05 · 19th.</summary>
    Number,

    /// <summary>A punctuation mark or a run of one.</summary>
    Punctuation,

    /// <summary>A currency, percent or other sign.</summary>
    Symbol,
}
