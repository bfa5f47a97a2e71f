using System.Diagnostics;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Bench.Formats;

/// <summary>What a reading gave, and what it cost.</summary>
/// <param name="Items">Records or items.</param>
/// <param name="Bytes">Bytes of the documents.</param>
/// <param name="Seconds">Processor time of all threads, the collector's and the compiler's too.</param>
internal sealed record Tally(long Items, long Bytes, double Seconds)
{
    /// <summary>Items a CPU-second.</summary>
    public double Rate => Items / Seconds;

    /// <summary>Reads a file in rounds, the first of which is not counted.</summary>
    public static async Task<Tally> OfFileAsync(string path, int rounds)
    {
        await ReadAsync(path).ConfigureAwait(false);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        long items = 0, bytes = 0;
        for (var round = 0; round < rounds; round++)
        {
            var (i, b) = await ReadAsync(path).ConfigureAwait(false);
            (items, bytes) = (items + i, bytes + b);
        }
        process.Refresh();
        return new(items, bytes, (process.TotalProcessorTime - before).TotalSeconds);
    }

    private static async Task<(long Items, long Bytes)> ReadAsync(string path)
    {
        long items = 0, bytes = 0;
        await foreach (var record in new FileSource(path).ReadAsync().ConfigureAwait(false))
        {
            items++;
            bytes += record.Document?.Bytes.Length ?? 0;
        }
        return (items, bytes);
    }
}
