namespace Rashomon.Ingestion.Fetching;

/// <summary>One answer to one request, redirects not followed: its head and body, or what failed.</summary>
internal sealed record Answer
{
    public int? Status { get; init; }

    public byte[] Body { get; init; } = [];

    public Uri? Location { get; init; }

    public string? ContentType { get; init; }

    public string? Language { get; init; }

    public Validators? Validators { get; init; }

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The code of a failure; null for an answer.</summary>
    public string? Code { get; init; }

    /// <summary>What failed, in words.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the reason may pass.</summary>
    public bool MayPass { get; init; }

    public static Answer Failure(string code, string problem, bool mayPass = false) => new() { Code = code, Problem = problem, MayPass = mayPass };

    /// <summary>The failure as a result.</summary>
    public FetchResult Failed(Uri url) =>
        new(FetchOutcome.Failed, url.AbsoluteUri, [new(Code!, Severity.Error, $"{url.AbsoluteUri} was not fetched: {Problem}.", url.AbsoluteUri)]) { Status = Status };
}
