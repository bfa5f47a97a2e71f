namespace Rashomon.Storage.Ingesting;

/// <summary>What an ingestion did.</summary>
/// <param name="Ledger">Records that it saw and committed, by outcome.</param>
/// <param name="Sources">Sources that it read.</param>
/// <param name="SourcesUnchanged">Sources that were read to their end before and have not changed since: they were not read again.</param>
/// <param name="NewStories">Stories that began.</param>
/// <param name="Revisions">How many of the articles kept are new revisions.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="IsComplete">Whether everything was read; false where it was stopped.</param>
public sealed record IngestReport(LedgerTotals Ledger, int Sources, int SourcesUnchanged, int NewStories, int Revisions, TimeSpan Elapsed, bool IsComplete);
