namespace Rashomon.Storage;

/// <summary>An article as a list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hash">SHA-256 of the bytes that it was made of.</param>
/// <param name="Report">What is the same in all its revisions.</param>
/// <param name="Revision">Its number among them, from 1.</param>
public sealed record StoredArticle(string Id, string Hash, string Report, int Revision)
{
    /// <summary>Whether no later revision is there.</summary>
    public bool IsLatest { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>Its file's name.</summary>
    public string? File { get; init; }

    /// <summary>When it was published, ISO 8601, as exactly as known.</summary>
    public string? Published { get; init; }

    /// <summary>The instant from which this revision stood: of its change, else of its publication; the day's end where only the day is known. Null where not known.</summary>
    public DateTimeOffset? Stood { get; init; }

    /// <summary>BCP 47 tag of the language.</summary>
    public string? Language { get; init; }

    /// <summary>What its outlet says has become of it.</summary>
    public ReportStatus Status { get; init; }

    /// <summary>The story that it is shown in; null for none.</summary>
    public string? Story { get; init; }

    /// <summary>When the store came to have it.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>What to call it in a line: its outlet, else its file, its address, its id.</summary>
    public string Label => Outlet ?? File ?? Url ?? Id;
}
