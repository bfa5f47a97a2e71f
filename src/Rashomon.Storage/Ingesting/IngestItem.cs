using Rashomon.Ingestion.Sources;

namespace Rashomon.Storage.Ingesting;

/// <summary>A record on its way through the pipeline, or the end of a source.</summary>
/// <param name="Position">The source's state once this is written.</param>
/// <param name="Bytes">Bytes of all sources that are behind then.</param>
internal sealed record IngestItem(SourcePosition Position, long Bytes)
{
    private readonly TaskCompletionSource<Prepared> _prepared = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The record; null at the end of a source.</summary>
    public SourceRecord? Record { get; init; }

    /// <summary>What was made of it, when that is done.</summary>
    public Task<Prepared> Prepared => _prepared.Task;

    /// <summary>Makes of it what can be made.</summary>
    public void Prepare(RecordPreparer preparer)
    {
        try
        {
            _prepared.SetResult(preparer.Prepare(Record!));
        }
#pragma warning disable CA1031 // A mistake of the program is told where the result is awaited.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _prepared.SetException(e);
        }
    }
}
