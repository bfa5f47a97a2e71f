using Rashomon.Stories;

namespace Rashomon.Storage.Ingesting;

/// <summary>How articles are taken into a store.</summary>
public sealed record IngestOptions
{
    /// <summary>The ones used where none are given.</summary>
    public static IngestOptions Default { get; } = new();

    /// <summary>How many records are read and annotated at once; by default as many as there are processors.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Most records that are committed at once; 50 by default. What is not committed is read again after a crash.</summary>
    public int BatchRecords { get; init; } = 50;

    /// <summary>Longest time that a record waits for its commit; 2 seconds by default.</summary>
    public TimeSpan BatchTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>After how many articles the stream of stories is built anew from what is stored; 5,000 by default. Stores that are to be compared need the same.</summary>
    public int CheckpointArticles { get; init; } = 5_000;

    /// <summary>How articles are put into stories.</summary>
    public StoryOptions Stories { get; init; } = StoryOptions.Default;

    /// <summary>The clock of progress and of batches; the system's by default. What is stored does not depend on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
