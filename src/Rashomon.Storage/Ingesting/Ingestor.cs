using System.Threading.Channels;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Storage.Ingesting;

/// <summary>
/// Takes sources into a store: one reader, as many workers as there are processors that extract and annotate, one writer that clusters and keeps, with bounded channels
/// between. Records are written in the order of the sources, whatever a worker takes for them; what is committed is never read again.
/// </summary>
/// <param name="store">The store. Nobody else may ingest into it meanwhile.</param>
/// <param name="options">How; <see cref="IngestOptions.Default"/> where null.</param>
public sealed class Ingestor(IStore store, IngestOptions? options = null)
{
    private readonly IngestOptions _options = options ?? IngestOptions.Default;
    private StoryDesk? _desk;

    /// <summary>Takes sources in. What was read in an earlier run is not read again.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="progress">Told after every commit.</param>
    /// <param name="cancellation">Stops it: what is written is committed, and the report says that it is not complete.</param>
    /// <exception cref="StoreException">The store cannot be written; what was committed stands.</exception>
    public async Task<IngestReport> RunAsync(SourceSet sources, IProgress<IngestProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var capacity = Math.Max(1, _options.Workers) * 8;
        var work = Channel.CreateBounded<IngestItem>(new BoundedChannelOptions(capacity) { SingleWriter = true });
        var order = Channel.CreateBounded<IngestItem>(new BoundedChannelOptions(capacity) { SingleWriter = true, SingleReader = true });
        var reading = new SourceReading(store, sources);
        var preparer = new RecordPreparer(store);
        var tasks = new List<Task> { Task.Run(() => reading.RunAsync(work.Writer, order.Writer, stop.Token), CancellationToken.None) };
        for (var i = 0; i < Math.Max(1, _options.Workers); i++)
            tasks.Add(Task.Run(() => WorkAsync(work.Reader, preparer, stop.Token), CancellationToken.None));
        var writing = new IngestWriting(store, _options, reading, progress, _desk);
        // The stream stands where the store does only if everything it saw was committed: after a failure it is built anew.
        _desk = null;
        try
        {
            await writing.RunAsync(order.Reader, stop.Token).ConfigureAwait(false);
            await Task.WhenAll(tasks).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What could be committed is; the report tells that more is left.
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _desk = writing.Desk;
        return writing.Report(isComplete: !cancellation.IsCancellationRequested);
    }

    private static async Task WorkAsync(ChannelReader<IngestItem> work, RecordPreparer preparer, CancellationToken stop)
    {
        await foreach (var item in work.ReadAllAsync(stop).ConfigureAwait(false))
            item.Prepare(preparer);
    }
}
