namespace Rashomon.Storage;

/// <summary>A feed that is watched.</summary>
/// <param name="Url">Its address.</param>
public sealed record FeedState(string Url)
{
    /// <summary>What the list calls it.</summary>
    public string? Title { get; init; }

    /// <summary>When it was last asked.</summary>
    public DateTimeOffset? LastAttempt { get; init; }

    /// <summary>When it last answered, with items or with "not changed".</summary>
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>When it is to be asked next.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>How often it answered.</summary>
    public long Successes { get; init; }

    /// <summary>How often it did not.</summary>
    public long Failures { get; init; }

    /// <summary>How often in a row it did not answer last.</summary>
    public int FailuresInRow { get; init; }

    /// <summary>The code of the last failure.</summary>
    public string? LastCode { get; init; }

    /// <summary>The last failure in words.</summary>
    public string? LastError { get; init; }

    /// <summary>Items that became articles.</summary>
    public long Items { get; init; }

    /// <summary>How often none of the items of the reading before was there any more: items between may have been missed.</summary>
    public long Gaps { get; init; }

    /// <summary>The entity tag last given.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> last given.</summary>
    public string? LastModified { get; init; }

    /// <summary>A hash of each item last seen, with spaces between: by it a gap is told.</summary>
    public string? LastItems { get; init; }
}
