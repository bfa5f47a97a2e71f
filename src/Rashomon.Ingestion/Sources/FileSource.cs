namespace Rashomon.Ingestion.Sources;

/// <summary>A file of any of the formats.</summary>
/// <param name="path">Where it is.</param>
/// <param name="name">What to call it; its own name where null.</param>
/// <param name="options">Limits; <see cref="SourceOptions.Default"/> where null.</param>
/// <param name="format">What it holds; null to tell by its bytes.</param>
public sealed class FileSource(string path, string? name = null, SourceOptions? options = null, SourceFormat? format = null) : IArticleSource
{
    /// <inheritdoc/>
    public string Name { get; } = name ?? Path.GetFileName(path);

    /// <inheritdoc/>
    public long? Length
    {
        get
        {
            try
            {
                return new FileInfo(path) is { Exists: true } file ? file.Length : null;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SourceRecord> ReadAsync(string? from = null, IProgress<SourceProgress>? progress = null, CancellationToken cancellation = default) =>
        new StreamSource(Name, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1), options, format) { Length = Length }.ReadAsync(from, progress, cancellation);
}
