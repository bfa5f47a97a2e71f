using System.Collections.Immutable;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Storage.Watching;

/// <summary>The feeds that a list names.</summary>
/// <param name="Feeds">Each once, in the order of the list.</param>
/// <param name="Diagnostics">What was wrong with the list.</param>
public sealed record FeedList(ImmutableArray<WatchedFeed> Feeds, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads an OPML file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<FeedList> ReadAsync(string path, CancellationToken cancellation = default)
    {
        var feeds = ImmutableArray.CreateBuilder<WatchedFeed>();
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        await foreach (var record in new FileSource(path, format: SourceFormat.Opml).ReadAsync(cancellation: cancellation).ConfigureAwait(false))
        {
            if (record.Container is { Basis: "opml", Url: { } url } container)
                feeds.Add(new(url, container.Title));
            else
                notes.AddRange(record.Diagnostics);
        }

        return new([.. feeds.DistinctBy(feed => feed.Url, StringComparer.Ordinal)], notes.ToImmutable());
    }
}
