using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>
/// Everything that was read, and what was made of it. What a committed batch holds is never lost: a process that is killed leaves the store as its last commit did.
/// Reading may go on from any thread while one batch writes, and sees what was committed.
/// </summary>
public interface IStore : IDisposable
{
    /// <summary>Articles and their revisions.</summary>
    IArticleShelf Articles { get; }

    /// <summary>Stories, who is in them and why.</summary>
    IStoryShelf Stories { get; }

    /// <summary>Full text of articles, claims and quotations.</summary>
    ISearchIndex Search { get; }

    /// <summary>Every record ever seen, and how far each source is read.</summary>
    ILedger Ledger { get; }

    /// <summary>Accounts that were made, by what they were made of.</summary>
    IAccountShelf Accounts { get; }

    /// <summary>What people decided.</summary>
    IDecisionBook Decisions { get; }

    /// <summary>Feeds that are watched.</summary>
    IFeedBook Feeds { get; }

    /// <summary>Takes the right to ingest, which one process has at a time: the stream of stories has an order. Dispose it to give it back; a process that ends, however, has given it back.</summary>
    /// <exception cref="StoreException">Another process has it.</exception>
    IDisposable TakeIngestion();

    /// <summary>Begins to write. One batch at a time: the next waits for it.</summary>
    /// <exception cref="StoreException">Another process writes and does not end within half a minute.</exception>
    IStoreBatch Begin();

    /// <summary>What it holds, in numbers.</summary>
    StoreInfo Info();

    /// <summary>Looks for faults: damage, sums that do not match, texts whose hash is another.</summary>
    /// <param name="cancellation">Stops it between steps.</param>
    /// <returns>The faults; empty where there is none.</returns>
    ImmutableArray<StoreFault> Check(CancellationToken cancellation = default);

    /// <summary>Gives the room of what was deleted back, and lays the rest out anew.</summary>
    void Compact();

    /// <summary>
    /// Everything it holds but the times of writing, one line a row, in a fixed order: two stores that were filled from the same input have the same lines, however
    /// often the filling was broken off.
    /// </summary>
    IEnumerable<string> Dump();
}
