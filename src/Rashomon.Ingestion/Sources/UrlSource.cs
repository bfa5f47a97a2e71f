using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Rashomon.Ingestion.Fetching;

namespace Rashomon.Ingestion.Sources;

/// <summary>An address of a page, a feed or any other of the formats. It is fetched when it is read, whole.</summary>
/// <param name="address">The address, <c>http</c> or <c>https</c>.</param>
/// <param name="fetcher">What fetches it.</param>
/// <param name="options">Limits; <see cref="SourceOptions.Default"/> where null.</param>
/// <param name="known">What the server gave with the content last read: the same content then gives no record. Null for none.</param>
public sealed class UrlSource(string address, PageFetcher fetcher, SourceOptions? options = null, Validators? known = null) : IArticleSource
{
    /// <inheritdoc/>
    public string Name => address;

    /// <inheritdoc/>
    public long? Length => null;

    /// <summary>What became of the last request; null before the first reading. A watcher keeps its <see cref="FetchResult.Validators"/>.</summary>
    public FetchResult? Last { get; private set; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceRecord> ReadAsync(string? from = null, IProgress<SourceProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var fetched = Last = await fetcher.FetchAsync(address, known, cancellation).ConfigureAwait(false);
        if (fetched.Outcome == FetchOutcome.NotModified)
            yield break;
        if (fetched.Outcome == FetchOutcome.Failed)
        {
            yield return new(address, RecordOutcome.Failed, from ?? "0") { Diagnostics = fetched.Diagnostics };
            yield break;
        }
        var bytes = ImmutableCollectionsMarshal.AsArray(fetched.Bytes)!;
        var content = new StreamSource(address, () => new MemoryStream(bytes, writable: false), options, container: fetched.Container) { Length = bytes.Length };
        await foreach (var record in content.ReadAsync(from, progress, cancellation).ConfigureAwait(false))
            yield return record;
    }
}
