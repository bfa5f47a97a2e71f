namespace Rashomon.Ingestion.Fetching;

/// <summary>What became of a request.</summary>
public enum FetchOutcome
{
    /// <summary>The content was fetched.</summary>
    Fetched,

    /// <summary>The content is what it was when the validators were given out.</summary>
    NotModified,

    /// <summary>There is no content: the diagnostics say why.</summary>
    Failed,
}
