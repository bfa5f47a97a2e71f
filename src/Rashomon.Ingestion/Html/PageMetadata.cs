using System.Collections.Immutable;

namespace Rashomon.Ingestion.Html;

/// <summary>What a page's head and markup say about its article.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    /// <summary>Whether <c>twitter:title</c> says what <c>og:title</c> says: the words are for networks then.</summary>
    public bool IsSharedTwice { get; init; }

    /// <summary>The headline of the page's JSON-LD.</summary>
    public string? JsonTitle { get; init; }

    /// <summary>The page's own title, the site's name and all.</summary>
    public string? PageTitle { get; init; }

    /// <summary>What the page's title has beside the headline, where that can be a name.</summary>
    public string? TitleSite { get; init; }

    /// <summary>What the page says that it is about: the description of its JSON-LD, for sharing, of its meta elements, those that differ.</summary>
    public ImmutableArray<string> Descriptions { get; init; } = [];

    /// <summary>The text that the JSON-LD gives as the body.</summary>
    public string? Body { get; init; }

    public string? SiteName { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The publication time by the rule of <see cref="PageDates"/>.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Another time that a source of lower rank gives, more than a day away; null where they agree.</summary>
    public PublicationTime? Disagreeing { get; init; }

    /// <summary>When it was last changed: JSON-LD, then meta.</summary>
    public PublicationTime? Modified { get; init; }

    public string? Section { get; init; }

    /// <summary>Number of words of the whole article as the page gives it, or as the text in its JSON-LD has; null where neither is there.</summary>
    public int? WordCount { get; init; }

    /// <summary>Whether the page says that not all of it is free to read.</summary>
    public bool IsPaid { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }
}
