namespace Rashomon.Storage;

/// <summary>A record that was seen.</summary>
/// <param name="Source">The key of its source.</param>
/// <param name="Name">The record's name.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record LedgerEntry(string Source, string Name, LedgerOutcome Outcome)
{
    /// <summary>The article that it became, or that was there already; null for none.</summary>
    public string? Article { get; init; }

    /// <summary>The id that its source gives it; null for none.</summary>
    public string? GivenId { get; init; }

    /// <summary>Of a failure: the step, <c>read</c>, <c>extract</c> or <c>annotate</c>.</summary>
    public string? Step { get; init; }

    /// <summary>Of a failure: its code (docs/diagnostics.md).</summary>
    public string? Code { get; init; }

    /// <summary>Why, in words: of failures and of what is no article.</summary>
    public string? Reason { get; init; }
}
