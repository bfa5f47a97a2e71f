using System.Collections.Immutable;

namespace Rashomon.Ingestion.Html;

/// <summary>What a page's head and markup say about its article.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    /// <summary>The headline of the page's JSON-LD.</summary>
    public string? JsonTitle { get; init; }

    /// <summary>The page's own title, the site's name and all.</summary>
    public string? PageTitle { get; init; }

    /// <summary>What the page's title has beside the headline, where that can be a name.</summary>
    public string? TitleSite { get; init; }

    /// <summary>The text that the JSON-LD gives as the body.</summary>
    public string? Body { get; init; }

    public string? SiteName { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The publication time by the rule of <see cref="PageDates"/>.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Another time that a source of lower rank gives, more than a day away; null where they agree.</summary>
    public PublicationTime? Disagreeing { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }
}
