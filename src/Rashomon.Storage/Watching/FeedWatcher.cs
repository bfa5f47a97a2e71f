using System.Runtime.InteropServices;
using Rashomon.Ingestion.Fetching;
using Rashomon.Ingestion.Sources;
using Rashomon.Storage.Ingesting;

namespace Rashomon.Storage.Watching;

/// <summary>
/// Asks feeds again and again, each when it is due, and takes what is new into a store. A server is told what is there already, asked no more than once at a time, and left
/// alone the longer the more often it fails.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="fetcher">What fetches.</param>
/// <param name="options">How; <see cref="WatchOptions.Default"/> where null.</param>
/// <param name="clock">The clock; the system's where null.</param>
public sealed class FeedWatcher(IStore store, PageFetcher fetcher, WatchOptions? options = null, TimeProvider? clock = null) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly WatchOptions _options = options ?? WatchOptions.Default;
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly Ingestor _ingestor = new(store, new() { Clock = clock ?? TimeProvider.System });
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Watches until it is stopped.</summary>
    /// <param name="feeds">The feeds.</param>
    /// <param name="told">Told after every request.</param>
    /// <param name="cancellation">Stops it; what is written is committed.</param>
    public async Task RunAsync(IReadOnlyList<WatchedFeed> feeds, IProgress<FeedRound>? told, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var now = _clock.GetUtcNow();
            await AskAsync([.. feeds.Where(feed => store.Feeds.Get(feed.Url)?.Due is not { } due || due <= now)], told, cancellation).ConfigureAwait(false);
            var next = feeds.Select(feed => store.Feeds.Get(feed.Url)?.Due ?? now).DefaultIfEmpty(now + LongestPause).Min() - _clock.GetUtcNow();
            if (next > TimeSpan.Zero)
                await Task.Delay(next < LongestPause ? next : LongestPause, _clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Asks feeds once, due or not.</summary>
    /// <param name="feeds">The feeds.</param>
    /// <param name="told">Told after every request.</param>
    /// <param name="cancellation">Stops it; what is written is committed.</param>
    public async Task AskAsync(IReadOnlyList<WatchedFeed> feeds, IProgress<FeedRound>? told, CancellationToken cancellation)
    {
        try
        {
            await Parallel.ForEachAsync(feeds.DistinctBy(feed => feed.Url, StringComparer.Ordinal), new ParallelOptions { MaxDegreeOfParallelism = _options.AtOnce, CancellationToken = cancellation }, async (feed, stop) =>
            {
                var round = await AskAsync(feed, stop).ConfigureAwait(false);
                told?.Report(round);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopped between requests, or within one that brought nothing.
        }
    }

    /// <summary>Ends the waiting for turns.</summary>
    public void Dispose() => _turn.Dispose();

    private async Task<FeedRound> AskAsync(WatchedFeed feed, CancellationToken stop)
    {
        var before = store.Feeds.Get(feed.Url) ?? new FeedState(feed.Url);
        before = before with { Title = feed.Title ?? before.Title };
        var known = before.ETag is null && before.LastModified is null ? null : new Validators(before.ETag, before.LastModified);
        var answer = await fetcher.FetchAsync(feed.Url, known, stop).ConfigureAwait(false);
        // One at a time: the stream of stories has an order.
        await _turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return answer.Outcome switch
            {
                FetchOutcome.NotModified => Kept(new(Answered(before, answer), LedgerTotals.Zero, IsUnchanged: true, HasGap: false)),
                FetchOutcome.Failed => Kept(new(Failed(before, answer), LedgerTotals.Zero, IsUnchanged: false, HasGap: false)),
                _ => await TakeAsync(before, answer, stop).ConfigureAwait(false),
            };
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<FeedRound> TakeAsync(FeedState before, FetchResult answer, CancellationToken stop)
    {
        var bytes = ImmutableCollectionsMarshal.AsArray(answer.Bytes)!;
        IArticleSource content = new StreamSource(before.Url, () => new MemoryStream(bytes, writable: false), container: answer.Container);
        var fresh = new FreshItems(_options.Follow ? new FollowingSource(content, fetcher) : content, before.LastItems);
        var report = await _ingestor.RunAsync(new SourceSet([fresh]), null, stop).ConfigureAwait(false);
        if (!report.IsComplete)
            return new(before, report.Ledger, IsUnchanged: false, HasGap: false);
        var state = Answered(before, answer) with
        {
            Items = before.Items + report.Ledger.Kept,
            Gaps = before.Gaps + (fresh.HasGap ? 1 : 0),
            LastItems = fresh.Items,
            ETag = answer.Validators?.ETag,
            LastModified = answer.Validators?.LastModified,
        };
        return Kept(new(state, report.Ledger, IsUnchanged: false, fresh.HasGap));
    }

    private FeedState Answered(FeedState before, FetchResult answer)
    {
        var now = _clock.GetUtcNow();
        return before with
        {
            LastAttempt = now,
            LastSuccess = now,
            Due = now + Spread(_options.Interval, before),
            Successes = before.Successes + 1,
            FailuresInRow = 0,
            ETag = answer.Validators?.ETag ?? before.ETag,
            LastModified = answer.Validators?.LastModified ?? before.LastModified,
        };
    }

    private FeedState Failed(FeedState before, FetchResult answer)
    {
        var now = _clock.GetUtcNow();
        var wait = _options.Interval * Math.Pow(2, Math.Min(20, before.FailuresInRow + 1));
        var reason = answer.Diagnostics.FirstOrDefault(note => note.Severity == Severity.Error) ?? answer.Diagnostics.FirstOrDefault();
        return before with
        {
            LastAttempt = now,
            Due = now + Spread(wait < _options.MaxInterval ? wait : _options.MaxInterval, before),
            Failures = before.Failures + 1,
            FailuresInRow = before.FailuresInRow + 1,
            LastCode = reason?.Code ?? DiagnosticCodes.FetchFailed,
            LastError = reason?.Message,
        };
    }

    /// <summary>A tenth more or less, by the feed and how often it was asked: the same for the same store, another each time.</summary>
    private static TimeSpan Spread(TimeSpan interval, FeedState feed)
    {
        var asked = feed.Successes + feed.Failures;
        var hash = ContentHash.Id("", feed.Url, asked.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var share = Convert.ToInt32(hash[..4], 16) / 65535.0;
        return interval * (0.9 + (0.2 * share));
    }

    private FeedRound Kept(FeedRound round)
    {
        using var batch = store.Begin();
        batch.Save(round.State);
        batch.Commit();
        return round;
    }
}
