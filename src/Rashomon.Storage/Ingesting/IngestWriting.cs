using System.Threading.Channels;

namespace Rashomon.Storage.Ingesting;

/// <summary>Writes records in batches: of what is committed together, records and positions, all is there or nothing.</summary>
internal sealed class IngestWriting(IStore store, IngestOptions options, SourceReading reading, IProgress<IngestProgress>? progress, StoryDesk? desk)
{
    private readonly long _start = options.Clock.GetTimestamp();
    private StoreWriter? _writer;
    private StoryDesk? _desk = desk;
    private IStoreBatch? _batch;
    private long _begun;
    private int _pending;
    private LedgerTotals _written = LedgerTotals.Zero;
    private LedgerTotals _committed = LedgerTotals.Zero;
    private (string Name, long Bytes) _at;

    /// <summary>Writes until nothing more comes.</summary>
    public async Task RunAsync(ChannelReader<IngestItem> items, CancellationToken stop)
    {
        try
        {
            _desk ??= StoryDesk.Open(store, options, stop);
            _writer = new(_desk);
            while (await AwaitAsync(items.WaitToReadAsync(stop).AsTask(), stop).ConfigureAwait(false))
            {
                while (items.TryRead(out var item))
                {
                    stop.ThrowIfCancellationRequested();
                    Write(item, item.Record is null ? null : await AwaitAsync(item.Prepared, stop).ConfigureAwait(false));
                }
            }

            Commit();
        }
        catch (OperationCanceledException)
        {
            Commit();
            throw;
        }
        finally
        {
            if (_batch is not null)
                _desk = null;
            _batch?.Dispose();
        }
    }

    /// <summary>The stream as the store has it now; null where it is not known to be.</summary>
    public StoryDesk? Desk => _desk;

    /// <summary>What was done.</summary>
    public IngestReport Report(bool isComplete) =>
        new(_committed, reading.Read, reading.Unchanged, _writer?.NewStories ?? 0, _writer?.Revisions ?? 0, options.Clock.GetElapsedTime(_start), isComplete);

    /// <summary>Waits, and does not let what is written wait too long with it.</summary>
    private async Task<T> AwaitAsync<T>(Task<T> task, CancellationToken stop)
    {
        if (!task.IsCompleted && _batch is not null && options.BatchTime - options.Clock.GetElapsedTime(_begun) is var left)
        {
            if (left > TimeSpan.Zero)
                await Task.WhenAny(task, Task.Delay(left, options.Clock, stop)).ConfigureAwait(false);
            if (!task.IsCompleted)
                Commit();
        }

        return await task.WaitAsync(stop).ConfigureAwait(false);
    }

    private void Write(IngestItem item, Prepared? prepared)
    {
        if (_batch is null)
        {
            _batch = store.Begin();
            _begun = options.Clock.GetTimestamp();
        }

        if (prepared is not null)
            _written = _written.With(_writer!.Write(prepared, item.Position.Key, _batch));
        // The position goes with its record: a batch that is lost is read again, one that is kept is not.
        _batch.Place(item.Position);
        _at = (item.Position.Name, item.Bytes);
        if (++_pending >= options.BatchRecords || options.Clock.GetElapsedTime(_begun) >= options.BatchTime)
            Commit();
    }

    private void Commit()
    {
        if (_batch is null)
            return;
        _batch.Commit();
        _batch.Dispose();
        _batch = null;
        _pending = 0;
        _committed = _written;
        progress?.Report(new(_at.Name, _at.Bytes, reading.TotalBytes, _committed, options.Clock.GetElapsedTime(_start), reading.FirstBytes));
    }
}
