namespace Rashomon.Ingestion.Sources;

/// <summary>Counts what a source gives out.</summary>
internal sealed class SourceMeter(TimeProvider clock, long? total, IProgress<SourceProgress>? progress)
{
    private readonly long _start = clock.GetTimestamp();
    private long? _first;
    private SourceProgress _now = new(0, total, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Counts a record, and tells.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bytes">How far the source is read.</param>
    public void Count(SourceRecord record, long bytes)
    {
        _first ??= bytes;
        _now = _now with
        {
            Bytes = bytes,
            FirstBytes = _first.Value,
            Records = _now.Records + 1,
            Articles = _now.Articles + (record.Outcome == RecordOutcome.Document ? 1 : 0),
            Failed = _now.Failed + (record.Outcome == RecordOutcome.Failed ? 1 : 0),
        };
        if (progress is null)
            return;
        _now = _now with { Elapsed = clock.GetElapsedTime(_start) };
        progress.Report(_now);
    }
}
