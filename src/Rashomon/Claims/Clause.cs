namespace Rashomon.Claims;

/// <summary>A predicate with what belongs to it; clauses that hang on it stand apart, unless one lies between its words.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Head">Index of the predicate: a verb, or the noun or adjective of a copula or of a clause without a verb.</param>
internal readonly record struct Clause(int Sentence, int FirstToken, int EndToken, int Head);
