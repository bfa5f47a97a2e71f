using System.Collections.Immutable;

namespace Rashomon;

/// <summary>One position on a question, with everything that takes it.</summary>
/// <param name="Label">The position in words, for people.</param>
/// <param name="Value">The position for machines; null for none.</param>
/// <param name="Claims">Ids of the claims, in the account's order.</param>
/// <param name="Articles">Ids of the articles, in the account's order.</param>
/// <param name="Origins">Where the claims' words come from.</param>
public sealed record Answer(string Label, AnswerValue? Value, ImmutableArray<string> Claims, ImmutableArray<string> Articles, Origins Origins);
