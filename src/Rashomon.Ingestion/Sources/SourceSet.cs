using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Rashomon.Ingestion.Sources;

/// <summary>Several sources read one after the other, as one: what a command line names.</summary>
public sealed class SourceSet : IArticleSource
{
    private readonly Func<SourceRecord, GivenMetadata?> _given;
    private readonly TimeProvider _clock;
    private readonly Func<string, string?> _path;

    /// <summary>Makes one source of several.</summary>
    /// <param name="sources">The sources; their names differ. They are read in ordinal order of the names.</param>
    /// <param name="diagnostics">What could not be found or understood.</param>
    /// <param name="given">What the user says of a record; null for nothing.</param>
    /// <param name="clock">The clock of progress; the system's where null.</param>
    /// <param name="path">The file of a source of that name; null for sources that are no files.</param>
    public SourceSet(
        IEnumerable<IArticleSource> sources, ImmutableArray<Diagnostic> diagnostics = default, Func<SourceRecord, GivenMetadata?>? given = null, TimeProvider? clock = null, Func<string, string?>? path = null)
    {
        _path = path ?? (static _ => null);
        Sources = [.. sources.OrderBy(source => source.Name, StringComparer.Ordinal)];
        Diagnostics = diagnostics.IsDefault ? [] : diagnostics;
        _given = given ?? (static _ => null);
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>The sources, in the order of reading.</summary>
    public ImmutableArray<IArticleSource> Sources { get; }

    /// <summary>What could not be found or understood, before anything is read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public string Name => Sources is [var only] ? only.Name : $"{Sources.Length} sources";

    /// <inheritdoc/>
    public long? Length => Sources.Select(source => source.Length).Aggregate((long?)0, (sum, length) => sum + length);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceRecord> ReadAsync(string? from = null, IProgress<SourceProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var at = from?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        var (inner, name) = at < 0 ? (null, null) : (from![..at], from[(at + 1)..]);
        var meter = new SourceMeter(_clock, Length, progress);
        var before = 0L;
        foreach (var source in Sources)
        {
            cancellation.ThrowIfCancellationRequested();
            var order = name is null ? 1 : string.CompareOrdinal(source.Name, name);
            var bytes = 0L;
            if (order >= 0)
            {
                var own = new SourceBytes();
                await foreach (var record in source.ReadAsync(order == 0 ? inner : null, own, cancellation).ConfigureAwait(false))
                {
                    bytes = own.Bytes;
                    meter.Count(record, before + bytes);
                    yield return record with { Position = record.Position + "@" + source.Name, Document = WithGiven(record).Document };
                }
            }
            before += source.Length ?? bytes;
        }
    }

    /// <summary>A record of one of the sources, with what the user says of its document: for those who read the sources one by one.</summary>
    public SourceRecord WithGiven(SourceRecord record) =>
        record.Document is { Given: null } document && _given(record) is { } given ? record with { Document = document with { Given = given } } : record;

    /// <summary>The path of the file that a source reads; null where it reads none.</summary>
    /// <param name="name">The source's name.</param>
    public string? PathOf(string name) => _path(name);

    /// <summary>How far the source that is being read is.</summary>
    private sealed class SourceBytes : IProgress<SourceProgress>
    {
        public long Bytes { get; private set; }

        public void Report(SourceProgress value) => Bytes = value.Bytes;
    }
}
