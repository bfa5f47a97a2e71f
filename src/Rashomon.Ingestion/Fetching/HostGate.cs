using System.Collections.Concurrent;

namespace Rashomon.Ingestion.Fetching;

/// <summary>Lets one request at a time through to a host, and none sooner than a delay after the last.</summary>
internal sealed class HostGate(TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn. Disposing what is returned lets the next through.</summary>
    public async Task<IDisposable> EnterAsync(string host, TimeSpan delay, CancellationToken cancellation)
    {
        var gate = _hosts.GetOrAdd(host, static _ => new());
        await gate.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (gate.Last is { } last && delay - clock.GetElapsedTime(last) is var left && left > TimeSpan.Zero)
                await Task.Delay(left, clock, cancellation).ConfigureAwait(false);
            gate.Last = clock.GetTimestamp();
            return new Pass(gate);
        }
        catch
        {
            gate.Turn.Release();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var host in _hosts.Values)
            host.Turn.Dispose();
    }

    private sealed class Host
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public long? Last { get; set; }
    }

    private sealed class Pass(Host host) : IDisposable
    {
        public void Dispose() => host.Turn.Release();
    }
}
