using Rashomon.Ingestion;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Storage.Ingesting;

/// <summary>A record with what was made of it, before anybody knows what the store has.</summary>
/// <param name="Record">The record.</param>
/// <param name="Outcome">What becomes of it, unless it is a duplicate.</param>
internal sealed record Prepared(SourceRecord Record, LedgerOutcome Outcome)
{
    /// <summary>The article, if it is one.</summary>
    public Article? Article { get; init; }

    /// <summary>What was read in it; null where nothing was.</summary>
    public Findings? Findings { get; init; }

    /// <summary>Of a failure: the step.</summary>
    public string? Step { get; init; }

    /// <summary>Of a failure: its code.</summary>
    public string? Code { get; init; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>The id that its source gives it, if its container has ids that mean something outside of it.</summary>
    public string? GivenId => Record.Container is { Basis: "jsonl" or "json" or "ninjs" or "feed", Id: { } id } ? id : null;

    /// <summary>The bytes that the article was made of.</summary>
    public RawDocument? Document => Record.Document;
}
