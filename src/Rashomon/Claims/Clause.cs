namespace Rashomon.Claims;

/// <summary>A stretch of one sentence around one verb group.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
internal readonly record struct Clause(int Sentence, int FirstToken, int EndToken);
