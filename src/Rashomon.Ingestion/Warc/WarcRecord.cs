namespace Rashomon.Ingestion.Warc;

/// <summary>One record of a web archive.</summary>
/// <param name="Head">Its named fields.</param>
/// <param name="Message">The head of the HTTP answer in its block, if there is one.</param>
/// <param name="Block">Its block, or the beginning of one that is no article; good until the next record is read.</param>
/// <param name="Problem">What is broken about it; null for a sound one.</param>
internal sealed record WarcRecord(WarcHead Head, HttpMessage? Message, ReadOnlyMemory<byte> Block, string? Problem)
{
    /// <summary>Why it is no article; null where it may be one.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the block has the digest given; null where there is none, or it was not asked.</summary>
    public bool? IsDigestRight { get; init; }
}
