using Rashomon.Ingestion.Sources;
using Rashomon.Storage.Ingesting;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Bench.Store;

/// <summary>An ingestion that says after every commit how many records the store has, until it is done or killed.</summary>
internal static class CrashChild
{
    public static async Task<int> RunAsync(string lines, string path)
    {
        using var store = SqliteStore.Open(path);
        using var turn = store.TakeIngestion();
        var before = store.Ledger.Totals().Records;
        await new Ingestor(store, Options).RunAsync(new ArticleSources().Open([lines]), new Teller(before)).ConfigureAwait(false);
        return 0;
    }

    /// <summary>Small batches, so that many kills meet a commit; checkpoints often, so that many restarts begin at one.</summary>
    public static IngestOptions Options => new() { BatchRecords = 7, CheckpointArticles = 60 };

    private sealed class Teller(long before) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            Console.Out.WriteLine(before + value.Ledger.Records);
            Console.Out.Flush();
        }
    }
}
