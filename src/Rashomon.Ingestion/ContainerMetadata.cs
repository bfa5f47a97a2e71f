using System.Collections.Immutable;

namespace Rashomon.Ingestion;

/// <summary>
/// What the container of a document says of it: the feed of its item, the archive of its record, the server of its page. It goes after what the user gives
/// (<see cref="GivenMetadata"/>) and before what the text says.
/// </summary>
public sealed record ContainerMetadata
{
    /// <summary>What kind of container it was, also the basis of its dates: <c>feed</c>, <c>warc</c>, <c>jsonl</c>, <c>json</c>, <c>ninjs</c>, <c>mhtml</c>, <c>http</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>The item's own id within its container: a feed's guid, a line's <c>id</c>, a record's <c>WARC-Record-ID</c>. It stays the same when the item is revised.</summary>
    public string? Id { get; init; }

    /// <summary>The article's address, absolute where the container gives a base.</summary>
    public string? Url { get; init; }

    /// <summary>The headline, as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it: a feed item's <c>source</c>, else the feed; a line's <c>outlet</c>.</summary>
    public string? Outlet { get; init; }

    /// <summary>The title of the feed that it was found in, which is not its outlet where the feed gathers other outlets' items.</summary>
    public string? Channel { get; init; }

    /// <summary>The outlet or agency that it is a reprint of, if the container says so.</summary>
    public string? Republishes { get; init; }

    /// <summary>The authors' names, in order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationTime? Updated { get; init; }

    /// <summary>When the container's maker fetched it. It says nothing of when it was published.</summary>
    public PublicationTime? Captured { get; init; }

    /// <summary>The document's media type without parameters, in lower case.</summary>
    public string? ContentType { get; init; }

    /// <summary>The encoding that the container states, as it stands there.</summary>
    public string? Charset { get; init; }

    /// <summary>BCP 47 tag of the language, as it stands there.</summary>
    public string? Language { get; init; }

    /// <summary>A wire's status as it stands there: <c>usable</c>, <c>withheld</c>, <c>canceled</c> (ninjs).</summary>
    public string? Status { get; init; }

    /// <summary>Whether the container says by its <see cref="Status"/> that the report must not be used: taken back, or held back until further notice.</summary>
    public bool IsWithdrawn => Status is { } status
        && Array.Exists((string[])["canceled", "cancelled", "withheld", "withdrawn", "killed", "kill"], s => s.Equals(status.Trim()[(status.Trim().LastIndexOf(':') + 1)..], StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the container holds a summary alone, not the report.</summary>
    public bool IsSummary { get; init; }

    /// <summary>The files that a feed hangs on the item.</summary>
    public ImmutableArray<Enclosure> Enclosures { get; init; } = [];

    /// <summary>The entity tag of the answer that the page came in, for the next conditional request.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> of the answer that the page came in, as it stands there.</summary>
    public string? LastModified { get; init; }
}
