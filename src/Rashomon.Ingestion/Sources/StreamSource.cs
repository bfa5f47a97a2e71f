using System.Runtime.CompilerServices;

namespace Rashomon.Ingestion.Sources;

/// <summary>A source over a stream of any of the formats: standard input, a file, an answer of a server.</summary>
/// <param name="name">What to call it.</param>
/// <param name="open">Opens it at its start. A position is gone to by seeking where the stream can, else by reading up to it.</param>
/// <param name="options">Limits; <see cref="SourceOptions.Default"/> where null.</param>
/// <param name="format">What it holds; null to tell by its bytes.</param>
/// <param name="container">What the server said of it as a whole; null for none.</param>
public sealed class StreamSource(string name, Func<Stream> open, SourceOptions? options = null, SourceFormat? format = null, ContainerMetadata? container = null) : IArticleSource
{
    private readonly SourceOptions _options = options ?? SourceOptions.Default;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public long? Length { get; init; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceRecord> ReadAsync(string? from = null, IProgress<SourceProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        if (Opened(out var stream) is { } failure)
        {
            yield return failure;
            yield break;
        }
        await using var input = new InputStream(stream!);
        var meter = new SourceMeter(_options.Clock, Length, progress);
        using var records = new GuardedRecords(new(name, input, _options, from, container), format);
        while (records.TryNext() is { } record)
        {
            cancellation.ThrowIfCancellationRequested();
            meter.Count(record, input.Position);
            yield return record;
        }
    }

    private SourceRecord? Opened(out Stream? stream)
    {
        try
        {
            stream = open();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            stream = null;
            return GuardedRecords.Unreadable(name, e);
        }
    }
}
