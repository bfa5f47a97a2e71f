namespace Rashomon.Storage.Ingesting;

/// <summary>How far an ingestion is.</summary>
/// <param name="Source">The source that is being read.</param>
/// <param name="Bytes">Bytes of all sources that are behind; those read in an earlier run are counted in.</param>
/// <param name="TotalBytes">All their bytes, if known.</param>
/// <param name="Ledger">Records of this run that are committed, by outcome.</param>
/// <param name="Elapsed">Time since it began.</param>
/// <param name="FirstBytes">Bytes that were behind when it began.</param>
public readonly record struct IngestProgress(string Source, long Bytes, long? TotalBytes, LedgerTotals Ledger, TimeSpan Elapsed, long FirstBytes)
{
    /// <summary>Articles kept a second; 0 before the first tick of the clock.</summary>
    public double ArticlesPerSecond => Elapsed > TimeSpan.Zero ? Ledger.Kept / Elapsed.TotalSeconds : 0;

    /// <summary>About how long the rest will take at the pace so far; null where the size or the pace is not known.</summary>
    public TimeSpan? TimeLeft
    {
        get
        {
            var done = Bytes - FirstBytes;
            return TotalBytes is { } total && done > 0 && Elapsed > TimeSpan.Zero ? Elapsed * ((double)Math.Max(0, total - Bytes) / done) : null;
        }
    }
}
