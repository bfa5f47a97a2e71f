namespace Rashomon.Ingestion.Sources;

/// <summary>Limits and choices of sources.</summary>
public sealed record SourceOptions
{
    /// <summary>The ones used where none are given.</summary>
    public static SourceOptions Default { get; } = new();

    /// <summary>Most bytes of one document, decompressed; of a longer one the first are kept, and its article says that it was cut. 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most bytes of a feed or of one JSON value, which are held in memory whole. 256 MiB by default.</summary>
    public int MaxContainerBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many times its compressed size a document may have once it has more than <see cref="RatioFloor"/> bytes. 200 by default: pages compress by 5 to 20, gzip
    /// ends at 1,032.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Bytes below which no ratio is too high. 4 MiB by default.</summary>
    public int RatioFloor { get; init; } = 4 * 1024 * 1024;

    /// <summary>Whether the digests of an archive's records are checked; a wrong one is a diagnostic. Off by default: it costs a hash of every byte.</summary>
    public bool VerifyDigests { get; init; }

    /// <summary>Whether what a source names is fetched in its place: the feeds of an OPML list, the pages of a feed's items. Off by default; it needs a fetcher.</summary>
    public bool Follow { get; init; }

    /// <summary>The clock of progress. The system's by default; nothing but <see cref="SourceProgress.Elapsed"/> depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
