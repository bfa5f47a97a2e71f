using System.Collections.Immutable;

namespace Rashomon.Ingestion.Fetching;

/// <summary>What a server answered, or why there is no answer.</summary>
/// <param name="Outcome">What became of the request.</param>
/// <param name="Url">The address asked last, behind all redirects.</param>
/// <param name="Diagnostics">What was noticed; of a failure one of severity <see cref="Severity.Error"/>.</param>
public sealed record FetchResult(FetchOutcome Outcome, string Url, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The content, inflated; empty unless it was fetched.</summary>
    public ImmutableArray<byte> Bytes { get; init; } = [];

    /// <summary>The last status code; null where no answer came.</summary>
    public int? Status { get; init; }

    /// <summary>What the server said of the content; null unless it was fetched.</summary>
    public ContainerMetadata? Container { get; init; }

    /// <summary>What to give with the next request for the same address; null where the server gave none.</summary>
    public Validators? Validators { get; init; }
}
