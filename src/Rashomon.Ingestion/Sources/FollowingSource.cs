using System.Runtime.CompilerServices;
using Rashomon.Ingestion.Fetching;

namespace Rashomon.Ingestion.Sources;

/// <summary>A source whose links are followed: the feeds that an OPML list names, and the pages of feed items that hold a summary or no text.</summary>
/// <param name="inner">The source.</param>
/// <param name="fetcher">What fetches the links.</param>
/// <param name="options">Limits; <see cref="SourceOptions.Default"/> where null.</param>
public sealed class FollowingSource(IArticleSource inner, PageFetcher fetcher, SourceOptions? options = null) : IArticleSource
{
    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public long? Length => inner.Length;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceRecord> ReadAsync(string? from = null, IProgress<SourceProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // A feed of a list has no position of its own within the list: until it is read whole, reading goes on before it.
        var before = from ?? "0";
        await foreach (var record in inner.ReadAsync(from, progress, cancellation).ConfigureAwait(false))
        {
            if (record.Container is { Basis: "opml", Url: { } address })
            {
                await foreach (var item in new FollowingSource(new UrlSource(address, fetcher, options), fetcher, options).ReadAsync(null, null, cancellation).ConfigureAwait(false))
                    yield return item with { Position = before };
                yield return record with { Diagnostics = [] };
            }
            else if (record.Container is { Basis: "feed", Url: { } page } container && (record.Document is null || container.IsSummary) && record.Outcome != RecordOutcome.Failed)
            {
                yield return Filled(record, container, await fetcher.FetchAsync(page, null, cancellation).ConfigureAwait(false));
            }
            else
            {
                yield return record;
            }
            before = record.Position;
        }
    }

    /// <summary>The item with its page as the document; what the feed says of it stays.</summary>
    private static SourceRecord Filled(SourceRecord record, ContainerMetadata item, FetchResult fetched)
    {
        if (fetched.Outcome != FetchOutcome.Fetched || fetched.Container is not { } page)
            return record with { Diagnostics = record.Diagnostics.AddRange(fetched.Diagnostics.Select(d => d with { Severity = Severity.Warning, Article = record.Name })) };
        var container = item with { Url = page.Url, IsSummary = false, ContentType = page.ContentType, Charset = page.Charset, ETag = page.ETag, LastModified = page.LastModified };
        return record with
        {
            Outcome = RecordOutcome.Document,
            Reason = null,
            Document = new(record.Name, fetched.Bytes, record.Document?.Given, container),
            Container = container,
            Diagnostics = [.. record.Diagnostics.Where(d => d.Code != DiagnosticCodes.NotFollowed)],
        };
    }
}
