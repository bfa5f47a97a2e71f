using System.Diagnostics;
using Rashomon.Ingestion.Sources;
using Rashomon.Storage.Ingesting;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Bench.Store;

/// <summary>Articles a second and memory of an ingestion, end to end: read, extract, annotate, cluster, store.</summary>
internal static class IngestSpeed
{
    public static async Task<int> RunAsync(BenchOptions options, ScratchFolder folder)
    {
        var (lines, articles) = (folder.At("articles.jsonl"), options.Articles(5000));
        var variants = new Variants(options.From, options.Seed);
        variants.Write(lines, articles);
        using var store = SqliteStore.Open(folder.At("store.db"));
        var (watch, cpu) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var report = await new Ingestor(store).RunAsync(new ArticleSources().Open([lines]), new Teller(articles)).ConfigureAwait(false);
        var (seconds, used) = (watch.Elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds);
        var info = store.Info();
        Console.WriteLine($"{report.Ledger.Kept} of {articles} articles kept ({variants.Count} in the set), {info.Stories} stories, {info.Claims} claims; {info.Bytes / 1e6:0} MB on disk");
        Console.WriteLine($"{seconds:0.0} s on {Environment.ProcessorCount} processors: {report.Ledger.Records / seconds:0.0} articles a second; {used:0.0} s of processor time: {report.Ledger.Records / used:0.0} articles a processor-second");
        Console.WriteLine($"faults found by check: {store.Check().Length}; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
        return 0;
    }

    private sealed class Teller(int articles) : IProgress<IngestProgress>
    {
        private long _next = articles / 10;

        public void Report(IngestProgress value)
        {
            if (value.Ledger.Records < _next)
                return;
            _next += articles / 10;
            Console.WriteLine($"{value.Ledger.Records,7} records, {value.ArticlesPerSecond,6:0.0} a second, {Environment.WorkingSet / 1e6,5:0} MB");
        }
    }
}
