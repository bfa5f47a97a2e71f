namespace Rashomon.Ingestion.Sources;

/// <summary>
/// Anything that articles come out of: a file, a folder, a feed, a web archive, lines of JSON, an address. Records come one by one and in a fixed order, so that
/// an input of any size is read in the memory of one record. Bad input is a record of its own, never an exception.
/// </summary>
public interface IArticleSource
{
    /// <summary>What to call it: a file's name, an address, <c>-</c>.</summary>
    string Name { get; }

    /// <summary>How many bytes it has, if known before it is read; as stored, so compressed where it is.</summary>
    long? Length { get; }

    /// <summary>Reads the records.</summary>
    /// <param name="from">
    /// The <see cref="SourceRecord.Position"/> of the last record that was dealt with: reading goes on behind it. Null to begin at the start. A position that does
    /// not fit begins at the start too, with a diagnostic.
    /// </param>
    /// <param name="progress">Told after every record.</param>
    /// <param name="cancellation">Stops between records, and within requests.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    IAsyncEnumerable<SourceRecord> ReadAsync(string? from = null, IProgress<SourceProgress>? progress = null, CancellationToken cancellation = default);
}
