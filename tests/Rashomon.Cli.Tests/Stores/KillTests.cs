using System.Globalization;
using System.Text;
using Rashomon.Storage;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Cli.Tests.Stores;

/// <summary>Kills the built program while it ingests. <c>bench/Rashomon.Bench.Store -- crash</c> does it thirty times.</summary>
public sealed class KillTests : IDisposable
{
    private readonly StoreRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Ingest_KilledAndBegunAgain_EndsAsUnbroken()
    {
        var lines = _run.Write("many.jsonl", Lines(90));
        (await BuiltProgram.Run(["ingest", lines, "--store", _run.At("whole.db")])).Code.ShouldBe(ExitCode.Success);
        var random = new Random(7);
        var kept = 0L;
        for (var kill = 0; kill < 3; kill++)
        {
            using var process = BuiltProgram.Start(["ingest", lines, "--store", _run.Store], []);
            process.StandardInput.Close();
            await Grown(kept, process);
            await Task.Delay(random.Next(0, 400), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            using var store = SqliteStore.Open(_run.Store);
            store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
            store.Ledger.Totals().Records.ShouldBeGreaterThanOrEqualTo(kept, "what was kept is not lost");
            kept = store.Ledger.Totals().Records;
        }

        (await BuiltProgram.Run(["ingest", lines, "--store", _run.Store])).Code.ShouldBe(ExitCode.Success);

        using var broken = SqliteStore.Open(_run.Store);
        using var whole = SqliteStore.Open(_run.At("whole.db"));
        broken.Dump().ShouldBe(whole.Dump());
        broken.Ledger.Totals().ShouldBe(new(90, 0, 0, 0, 0));
        broken.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
    }

    /// <summary>Waits until the program has committed more than before, or has ended.</summary>
    private async Task Grown(long before, System.Diagnostics.Process process)
    {
        for (var waited = 0; waited < 600 && !process.HasExited; waited++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            try
            {
                if (!File.Exists(_run.Store))
                    continue;
                using var store = SqliteStore.Open(_run.Store, create: false);
                if (store.Ledger.Totals().Records > before)
                    return;
            }
            catch (StoreException)
            {
                // It is being made.
            }
        }
    }

    private static string Lines(int count)
    {
        var text = new StringBuilder();
        string[] towns = ["Port Esker", "Vellmoor", "Norrvik", "Tarn Hollow", "Castrel", "Anderlen", "Brisk Sound"];
        for (var i = 0; i < count; i++)
        {
            var town = towns[i % towns.Length];
            var number = i.ToString(CultureInfo.InvariantCulture);
            text.Append(QuarryReports.Line("k" + number, "Outlet " + (i % 5).ToString(CultureInfo.InvariantCulture), $"2031-05-{1 + (i % 28):00}", $"Bridge at {town} closed after {i + 2} cars are hit", $"A bridge at {town} was closed on Tuesday after {i + 2} cars were hit by falling stones, police said.\n\nNobody was hurt, and the road through {town} stays closed until an engineer has looked at the bridge. It is report number {number} of the day.")).Append('\n');
        }

        return text.ToString();
    }
}
