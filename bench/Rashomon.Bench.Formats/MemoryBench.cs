using System.Diagnostics;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Bench.Formats;

/// <summary>Memory over a big archive: it must not grow with it.</summary>
internal static class MemoryBench
{
    public static async Task<int> RunAsync(BenchSettings settings)
    {
        var path = Path.Combine(settings.Folder, "big.warc.gz");
        var records = InventedFiles.Warc(path, 1, settings.Megabytes * 1_000_000L);
        GC.Collect();
        var start = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        long seen = 0, heap = 0, articles = 0;
        var source = new FileSource(path);
        await foreach (var record in source.ReadAsync().ConfigureAwait(false))
        {
            articles += record.Outcome == RecordOutcome.Document ? 1 : 0;
            if (++seen % 2000 != 0)
                continue;
            heap = Math.Max(heap, GC.GetTotalMemory(forceFullCollection: true) - start);
            if (seen % 20_000 == 0)
                Console.WriteLine($"  {seen,9:n0} records: {(GC.GetTotalMemory(forceFullCollection: false) - start) / 1e6:0.0} MB of objects");
        }
        process.Refresh();
        Console.WriteLine($"memory: {source.Length / 1e6:0} MB of WARC.gz, {seen:n0} records, {articles:n0} documents: most live objects {heap / 1e6:0.0} MB, peak of the process {process.PeakWorkingSet64 / 1e6:0} MB");
        File.Delete(path);
        return seen == records ? 0 : 1;
    }
}
