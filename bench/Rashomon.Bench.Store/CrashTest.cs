using System.Diagnostics;
using System.Globalization;
using Rashomon.Ingestion.Sources;
using Rashomon.Storage.Ingesting;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Bench.Store;

/// <summary>Kills an ingesting process (SIGKILL) at random moments, lets it go on, and compares what is stored with an ingestion that nothing broke.</summary>
internal static class CrashTest
{
    public static async Task<int> RunAsync(BenchOptions options, ScratchFolder folder)
    {
        var (lines, articles) = (folder.At("articles.jsonl"), options.Articles(400));
        new Variants(options.From, options.Seed).Write(lines, articles);
        var watch = Stopwatch.StartNew();
        string[] expected;
        using (var whole = SqliteStore.Open(folder.At("whole.db")))
        {
            await new Ingestor(whole, CrashChild.Options).RunAsync(new ArticleSources().Open([lines])).ConfigureAwait(false);
            expected = [.. whole.Dump()];
        }

        Console.WriteLine($"{articles} articles unbroken in {watch.Elapsed.TotalSeconds:0} s, {expected.Length} rows");
        var (random, kills, faults) = (new Random(options.Seed), 0, 0);
        var pace = watch.Elapsed.TotalSeconds / Math.Max(1, options.Kills);
        for (var round = 1; kills < options.Kills; round++)
        {
            var path = folder.At($"broken{round}.db");
            var done = false;
            while (!done && kills < options.Kills)
            {
                // Two in ten while the process starts, the others some way into the work.
                var atWork = random.Next(10) >= 2;
                var delay = TimeSpan.FromSeconds(random.NextDouble() * (atWork ? 2 * pace : 3));
                (done, var acknowledged) = await KillAsync(lines, path, delay, atWork).ConfigureAwait(false);
                kills += done ? 0 : 1;
                var kept = Records(path, out var wrong);
                faults += wrong + (kept < acknowledged ? 1 : 0);
                Console.WriteLine($"{(done ? "done before the kill" : "kill " + kills.ToString(CultureInfo.InvariantCulture)),-22} {delay.TotalSeconds,5:0.00} s after its {(atWork ? "first commit" : "start"),-12}: {acknowledged,5} acknowledged, {kept,5} kept{(kept < acknowledged ? "  LOST" : "")}{(wrong > 0 ? $"  {wrong} FAULTS" : "")}");
            }

            if (!done)
                await KillAsync(lines, path, Timeout.InfiniteTimeSpan, atWork: false).ConfigureAwait(false);
            faults += Compare(expected, path);
        }

        Console.WriteLine(faults == 0 ? $"{kills} kills: nothing acknowledged was lost, contents as unbroken, every check clean" : $"{faults} FAULTS");
        return faults == 0 ? 0 : 1;
    }

    /// <summary>Runs the ingestion and kills it, some time after it began or after it first said that something was committed.</summary>
    /// <returns>Whether it was done before, and the last number of records that it said were committed.</returns>
    private static async Task<(bool Done, long Acknowledged)> KillAsync(string lines, string path, TimeSpan delay, bool atWork)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(CrashTest).Assembly.Location, "child", lines, path]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var first = atWork ? await child.StandardOutput.ReadLineAsync().ConfigureAwait(false) + "\n" : "";
        var output = child.StandardOutput.ReadToEndAsync();
        using var stop = new CancellationTokenSource(delay);
        var done = true;
        try
        {
            await child.WaitForExitAsync(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            child.Kill();
            await child.WaitForExitAsync().ConfigureAwait(false);
            done = child.ExitCode == 0;
        }

        // The last line may have been cut by the kill: only whole ones count.
        var told = (first + await output.ConfigureAwait(false)).Split('\n')[..^1];
        return (done, told.Length == 0 || told[^1].Length == 0 ? 0 : long.Parse(told[^1], CultureInfo.InvariantCulture));
    }

    private static long Records(string path, out int faults)
    {
        using var store = SqliteStore.Open(path);
        faults = store.Check().Length;
        return store.Ledger.Totals().Records;
    }

    private static int Compare(string[] expected, string path)
    {
        using var store = SqliteStore.Open(path);
        var lines = store.Dump().ToArray();
        var faults = store.Check().Length;
        if (lines.SequenceEqual(expected, StringComparer.Ordinal))
            return faults;
        var at = lines.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        Console.WriteLine($"row {at} differs\n{lines.ElementAtOrDefault(at)}\nexpected\n{expected.ElementAtOrDefault(at)}");
        return faults + 1;
    }
}
