using System.Collections.Immutable;

namespace Rashomon.Ingestion.Sources;

/// <summary>One record of a source: a document, something else, or a failure. Every record is given out, so that whoever counts them misses none.</summary>
/// <param name="Name">The source's name; for one of several <c>#</c> and its number from 1 behind it.</param>
/// <param name="Outcome">What it is.</param>
/// <param name="Position">Where reading goes on behind this record: store it with what became of the record, and give it to <see cref="IArticleSource.ReadAsync"/>.
/// It means something to the source that gave it, and to nobody else.</param>
public sealed record SourceRecord(string Name, RecordOutcome Outcome, string Position)
{
    /// <summary>The document; null unless <see cref="Outcome"/> is <see cref="RecordOutcome.Document"/>.</summary>
    public RawDocument? Document { get; init; }

    /// <summary>What the container says, also of records that are no document: the page of an item without text is at its <see cref="ContainerMetadata.Url"/>.</summary>
    public ContainerMetadata? Container { get; init; }

    /// <summary>Why it is not an article, in a few words; null for documents and failures.</summary>
    public string? Reason { get; init; }

    /// <summary>What was noticed; of a failure at least one of severity <see cref="Severity.Error"/> or <see cref="Severity.Warning"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
