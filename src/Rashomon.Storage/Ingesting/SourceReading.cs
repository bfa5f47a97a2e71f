using System.Threading.Channels;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Storage.Ingesting;

/// <summary>Reads sources one after the other, each from where it was read to.</summary>
internal sealed class SourceReading(IStore store, SourceSet sources)
{
    /// <summary>Bytes of all sources; null where not known.</summary>
    public long? TotalBytes { get; } = sources.Length;

    /// <summary>Bytes that earlier runs read.</summary>
    public long FirstBytes { get; private set; }

    /// <summary>Sources that were read now.</summary>
    public int Read { get; private set; }

    /// <summary>Sources that need not be read again.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Gives every record to the workers and, in its order, to the writer.</summary>
    public async Task RunAsync(ChannelWriter<IngestItem> work, ChannelWriter<IngestItem> order, CancellationToken stop)
    {
        try
        {
            var before = 0L;
            foreach (var source in sources.Sources)
                before += await ReadAsync(source, before, work, order, stop).ConfigureAwait(false);
            order.Complete();
        }
#pragma warning disable CA1031 // Whatever ends the reading is told to whoever awaits the records.
        catch (Exception e)
#pragma warning restore CA1031
        {
            order.Complete(e);
        }
        finally
        {
            work.Complete();
        }
    }

    private async Task<long> ReadAsync(IArticleSource source, long before, ChannelWriter<IngestItem> work, ChannelWriter<IngestItem> order, CancellationToken stop)
    {
        var path = sources.PathOf(source.Name) is { } file ? Path.GetFullPath(file) : null;
        var (known, fingerprint) = (store.Ledger.Position(path ?? source.Name), SourceState.Fingerprint(path));
        // What a list names may have changed though the list has not.
        if (source is not FollowingSource && SourceState.IsUnchanged(known, fingerprint))
        {
            Unchanged++;
            FirstBytes += source.Length ?? 0;
            return source.Length ?? 0;
        }

        Read++;
        var at = new SourcePosition(path ?? source.Name, source.Name, source is FollowingSource ? null : SourceState.GoesOn(known, fingerprint, path)) { Fingerprint = fingerprint };
        var meter = new Meter();
        var first = true;
        await foreach (var record in source.ReadAsync(at.Position, meter, stop).ConfigureAwait(false))
        {
            if (first && at.Position is not null)
                FirstBytes += meter.Bytes;
            first = false;
            at = at with { Position = record.Position };
            var item = new IngestItem(at, before + meter.Bytes) { Record = sources.WithGiven(record) };
            await work.WriteAsync(item, stop).ConfigureAwait(false);
            await order.WriteAsync(item, stop).ConfigureAwait(false);
        }

        var length = source.Length ?? meter.Bytes;
        await order.WriteAsync(new(at with { IsDone = true }, before + length), stop).ConfigureAwait(false);
        return length;
    }

    private sealed class Meter : IProgress<SourceProgress>
    {
        public long Bytes { get; private set; }

        public void Report(SourceProgress value) => Bytes = value.Bytes;
    }
}
