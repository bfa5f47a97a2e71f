using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>The questions of one verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Questions">The questions, in the account's order; never empty.</param>
public sealed record VerdictGroup(Verdict Verdict, ImmutableArray<Question> Questions);
