using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>What an account depends on besides its articles.</summary>
public sealed record AccountOptions
{
    /// <summary>How low, best and high are derived. Default: <see cref="FigureRule.Range"/>.</summary>
    public FigureRule Rule { get; init; }

    /// <summary>What was noticed while the inputs were read; the account passes it on.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
