namespace Rashomon.Storage;

/// <summary>What a store holds, in numbers.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Schema">The number of its last migration.</param>
public sealed record StoreInfo(string Location, int Schema)
{
    /// <summary>What keeps it, with its version.</summary>
    public required string Engine { get; init; }

    /// <summary>Bytes on disk.</summary>
    public long Bytes { get; init; }

    /// <summary>Articles, revisions counted.</summary>
    public long Articles { get; init; }

    /// <summary>Reports, revisions not counted.</summary>
    public long Reports { get; init; }

    /// <summary>Stories.</summary>
    public long Stories { get; init; }

    /// <summary>Claims.</summary>
    public long Claims { get; init; }

    /// <summary>Quotations.</summary>
    public long Quotations { get; init; }

    /// <summary>Accounts.</summary>
    public long Accounts { get; init; }

    /// <summary>Decisions in force.</summary>
    public long Decisions { get; init; }

    /// <summary>Feeds.</summary>
    public long Feeds { get; init; }

    /// <summary>Bytes of what articles were made of, before and after compression.</summary>
    public (long Plain, long Kept) Raw { get; init; }

    /// <summary>Records by outcome.</summary>
    public LedgerTotals Ledger { get; init; } = LedgerTotals.Zero;
}
