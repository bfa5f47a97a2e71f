namespace Rashomon.Times;

/// <summary>A token, or one part of a hyphenated one ("third-quarter" is two), as the readers see it.</summary>
/// <param name="Lower">In lower case; empty beyond the sentence.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Capital">Whether it starts with a capital.</param>
/// <param name="Hyphen">Whether a hyphen joins it to the word before.</param>
/// <param name="Joined">Whether no white space parts it from what stands before.</param>
internal readonly record struct TimeWord(string Lower, Span Span, bool Capital, bool Hyphen, bool Joined)
{
    /// <summary>Whether it starts with a digit.</summary>
    public bool IsNumber => Lower.Length > 0 && char.IsAsciiDigit(Lower[0]);

    /// <summary>Whether it is a word of letters.</summary>
    public bool IsLetters => Lower.Length > 0 && char.IsLetter(Lower[0]);
}
