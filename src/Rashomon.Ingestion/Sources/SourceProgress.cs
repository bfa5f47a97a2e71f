namespace Rashomon.Ingestion.Sources;

/// <summary>How far a source is read, counted from where this reading began.</summary>
/// <param name="Bytes">Bytes of the source behind the reader, as stored; those before the position that it began at are counted in.</param>
/// <param name="TotalBytes">All its bytes, if known.</param>
/// <param name="Records">Records given out.</param>
/// <param name="Articles">Those of them that are documents.</param>
/// <param name="Failed">Those of them that are failures.</param>
/// <param name="Elapsed">Time since this reading began.</param>
/// <param name="FirstBytes">Bytes that were behind the reader when it began.</param>
public readonly record struct SourceProgress(long Bytes, long? TotalBytes, long Records, long Articles, long Failed, TimeSpan Elapsed, long FirstBytes = 0)
{
    /// <summary>Records a second; 0 before the first tick of the clock.</summary>
    public double RecordsPerSecond => Elapsed > TimeSpan.Zero ? Records / Elapsed.TotalSeconds : 0;

    /// <summary>The share that is read, 0 to 1; null where the size is not known.</summary>
    public double? Share => TotalBytes is > 0 and var total ? Math.Min(1, (double)Bytes / total) : null;

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
