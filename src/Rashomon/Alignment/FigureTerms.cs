namespace Rashomon.Alignment;

/// <summary>The words of a figure, ready to be compared with many.</summary>
/// <param name="Weights">What they were weighed by.</param>
/// <param name="Context">Words of the sentence.</param>
/// <param name="Clause">Words of the clause.</param>
/// <param name="Participants">Words of all who take part.</param>
/// <param name="Counted">Words of what is counted.</param>
internal sealed record FigureTerms(TermWeights Weights, WeighedTerms Context, WeighedTerms Clause, WeighedTerms Participants, WeighedTerms Counted);
