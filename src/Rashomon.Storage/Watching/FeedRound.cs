namespace Rashomon.Storage.Watching;

/// <summary>What one request for a feed brought.</summary>
/// <param name="State">The feed's state from then on.</param>
/// <param name="Ledger">Its new records, by outcome.</param>
/// <param name="IsUnchanged">Whether the server said that nothing has changed.</param>
/// <param name="HasGap">Whether none of the items of the reading before was there any more.</param>
public sealed record FeedRound(FeedState State, LedgerTotals Ledger, bool IsUnchanged, bool HasGap);
