namespace Rashomon.Language;

/// <summary>Tokens from <paramref name="First"/> up to <paramref name="End"/>.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;
}
