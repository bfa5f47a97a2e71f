using System.Net;
using Rashomon.Ingestion.Fetching;

namespace Rashomon.Ingestion.Tests.Fetching;

/// <summary>Fetchers for which this machine's 127.0.0.1 is a public address.</summary>
internal static class SomeFetch
{
    public static FetchOptions Options { get; } = new() { HeedRobots = false, HostDelay = TimeSpan.Zero, MaxRetries = 0, Timeout = TimeSpan.FromSeconds(20) };

    public static PageFetcher Fetcher(FetchOptions? options = null, TimeProvider? clock = null, Func<string, IPAddress[]>? resolve = null) =>
        new(options ?? Options, clock ?? TimeProvider.System, address => address.Equals(IPAddress.Loopback) || AddressPolicy.IsPublic(address), resolve is null ? null : (host, _) => Task.FromResult(resolve(host)));

    public static async Task<FetchResult> Get(string address, FetchOptions? options = null, TimeProvider? clock = null, Validators? known = null)
    {
        using var fetcher = Fetcher(options, clock);
        return await fetcher.FetchAsync(address, known, TestContext.Current.CancellationToken);
    }

    public static string? Code(this FetchResult result) => result.Diagnostics.Length == 0 ? null : result.Diagnostics.Single().Code;
}
