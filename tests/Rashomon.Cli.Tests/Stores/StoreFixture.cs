namespace Rashomon.Cli.Tests.Stores;

/// <summary>A store that was filled once, for tests that only read it.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    public StoreRun Run { get; } = new();

    public async ValueTask InitializeAsync() => await Run.Good("ingest", Run.Write("q.jsonl", QuarryReports.Lines), "--quiet");

    public ValueTask DisposeAsync()
    {
        Run.Dispose();
        return ValueTask.CompletedTask;
    }
}
