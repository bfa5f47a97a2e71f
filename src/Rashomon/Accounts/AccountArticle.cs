using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>A report as the account shows it.</summary>
public sealed record AccountArticle
{
    /// <summary>The article's id.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the raw bytes, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The file's name as given.</summary>
    public string? File { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public Outlet? Outlet { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The authors.</summary>
    public ImmutableArray<string> Byline { get; init; } = [];

    /// <summary>Place and date before the first sentence.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>When it was published, ISO 8601.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>Where the date was found.</summary>
    public string? PublishedAtBasis { get; init; }

    /// <summary>Agencies credited for the whole.</summary>
    public ImmutableArray<string> AgencyCredits { get; init; } = [];

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The text that spans count in; null in an account of excerpts.</summary>
    public string? Text { get; init; }

    /// <summary>The text's parts; empty in an account of excerpts.</summary>
    public ImmutableArray<AccountBlock> Blocks { get; init; } = [];

    /// <summary>What to call the report in a sentence: its outlet, else its file, else its address, else its id.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Label => Outlet?.Name ?? File ?? Url ?? Id;
}
