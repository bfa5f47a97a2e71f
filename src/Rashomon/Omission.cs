using System.Collections.Immutable;

namespace Rashomon;

/// <summary>What one article leaves out that others tell.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Questions">
/// Ids of the questions that at least two other articles answer from at least two origins that can be told apart and this one does not, those that most articles answer first.
/// A question that it answers in other words may be among them: see the question's joins.
/// </param>
public sealed record Omission(string Article, ImmutableArray<string> Questions);
