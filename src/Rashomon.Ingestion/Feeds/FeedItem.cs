using System.Collections.Immutable;

namespace Rashomon.Ingestion.Feeds;

/// <summary>An item of a feed as it is gathered.</summary>
internal sealed class FeedItem
{
    /// <summary>Fewest words of a description that is taken for the report itself, where the feed gives no content beside it. Feeds that give summaries give 20 to 60 words.</summary>
    private const int FewestWords = 120;

    public string? Title { get; set; }

    public string? Link { get; set; }

    /// <summary>The item's address where the feed's own leads through a counter.</summary>
    public string? OriginalLink { get; set; }

    public string? Id { get; set; }

    /// <summary>Whether the guid may be the address.</summary>
    public bool IdIsLink { get; set; }

    public string? Content { get; set; }

    /// <summary>Whether the content was given as words, not as markup.</summary>
    public bool ContentIsText { get; set; }

    public string? Summary { get; set; }

    public string? Published { get; set; }

    public string? Updated { get; set; }

    public string? Source { get; set; }

    public string? Language { get; set; }

    public string? Base { get; set; }

    public List<string> Authors { get; } = [];

    public List<Enclosure> Enclosures { get; } = [];

    /// <summary>The text: the content, else the summary.</summary>
    public string? Body => Content ?? Summary;

    /// <summary>What the feed says of the item.</summary>
    /// <param name="channel">What it says of itself.</param>
    /// <param name="diagnostics">Gets a date that cannot be read.</param>
    public ContainerMetadata Container(FeedChannel channel, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var start = Base ?? channel.Base ?? channel.Link;
        var url = FeedChannel.Resolve(start, OriginalLink ?? Link) ?? (IdIsLink ? FeedChannel.Resolve(start, Id) : null);
        return new()
        {
            Basis = "feed",
            Id = Id ?? url,
            Url = url,
            Title = Title,
            Outlet = Source ?? channel.Outlet,
            Channel = channel.Title,
            Authors = [.. Authors.Distinct(StringComparer.Ordinal)],
            Published = Date(Published, diagnostics) ?? (Published is null ? Date(Updated, diagnostics) : null),
            Updated = Date(Updated, diagnostics),
            ContentType = ContentIsText ? "text/plain" : "text/html",
            Language = Language ?? channel.Language,
            IsSummary = Content is null && Summary is { } summary && Sources.ItemDocument.Words(summary) < FewestWords,
            Enclosures = [.. Enclosures],
        };
    }

    private static PublicationTime? Date(string? text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var time = FeedDates.Parse(text, "feed");
        if (time is null)
            diagnostics.Add(new(DiagnosticCodes.DoubtfulDate, Severity.Warning, $"The feed's date “{(text.Length > 60 ? text[..60] + "…" : text)}” cannot be read; it was not used."));
        return time;
    }
}
