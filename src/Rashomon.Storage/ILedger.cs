using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>Every record that was seen, with what became of it.</summary>
public interface ILedger
{
    /// <summary>The sums, of all sources or of one.</summary>
    /// <param name="source">The source's key; null for all.</param>
    LedgerTotals Totals(string? source = null);

    /// <summary>Records that failed, the latest first.</summary>
    /// <param name="most">How many at most, from 1.</param>
    ImmutableArray<LedgerEntry> Failures(int most);

    /// <summary>How far a source is read; null where it never was.</summary>
    /// <param name="source">The source's key.</param>
    SourcePosition? Position(string source);

    /// <summary>All sources, by key.</summary>
    ImmutableArray<SourcePosition> Sources();
}
