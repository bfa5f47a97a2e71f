using System.Runtime.CompilerServices;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Storage.Watching;

/// <summary>The items of a feed that were not in its last reading: the others were counted then.</summary>
/// <param name="inner">The feed.</param>
/// <param name="before">Hashes of the items last read, with spaces between; null for none.</param>
internal sealed class FreshItems(IArticleSource inner, string? before) : IArticleSource
{
    // A feed that never drops an item still has its newest ones compared.
    private const int Most = 2000;

    private readonly HashSet<string> _before = (before ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    private readonly List<string> _now = [];
    private int _known;

    public string Name => inner.Name;

    public long? Length => inner.Length;

    /// <summary>The hashes of the items read now.</summary>
    public string Items => string.Join(' ', _now.Take(Most));

    /// <summary>Whether items were read, some were read before, and none of those was there any more.</summary>
    public bool HasGap => _before.Count > 0 && _now.Count > 0 && _known == 0;

    public async IAsyncEnumerable<SourceRecord> ReadAsync(string? from = null, IProgress<SourceProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var record in inner.ReadAsync(null, progress, cancellation).ConfigureAwait(false))
        {
            var item = Hash(record);
            _now.Add(item);
            if (_before.Contains(item))
                _known++;
            else
                yield return record;
        }
    }

    private static string Hash(SourceRecord record) =>
        record.Document is { } document ? ContentHash.Of(document.Bytes.AsSpan())[..16] : ContentHash.Id("", record.Container?.Id ?? "", record.Container?.Url ?? "", record.Reason ?? "", record.Diagnostics.FirstOrDefault()?.Message ?? "");
}
