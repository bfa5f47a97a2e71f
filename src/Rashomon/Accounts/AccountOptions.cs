using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>What an account depends on besides its articles.</summary>
public sealed record AccountOptions
{
    /// <summary>How low, best and high are derived. Default: <see cref="FigureRule.Range"/>.</summary>
    public FigureRule Rule { get; init; }

    /// <summary>
    /// Claims that people put beside others: by the id of a claim with a figure those of the claims whose question it answers; of none, it answers a question of its own. Empty by default.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Reslots { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>What was noticed while the inputs were read; the account passes it on.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
