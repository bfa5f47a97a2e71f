namespace Rashomon.Eval.Readers;

/// <summary>Two answers to one question of NAnCo.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Same">Whether its annotators put them in one group.</param>
/// <param name="Features">What the comparer reads of them.</param>
internal sealed record AnswerPair(string Question, bool Same, double[] Features);
