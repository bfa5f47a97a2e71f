using System.Collections.Frozen;
using System.Globalization;
using System.IO.Compression;

namespace Rashomon.Stories;

/// <summary>In what share of general news a term stands: what tells rare from common before a stream has seen enough itself.</summary>
/// <remarks>The table is written by <c>tools/Rashomon.Tuning terms</c>: the number of reports counted, then a line a term with the number that have it. <c>docs/stories.md</c> says of what.</remarks>
internal static class BackgroundTerms
{
    private static readonly Lazy<FrozenDictionary<string, double>> Shares = new(Load);

    /// <summary>The share, 0 to 1; 0 for what the table does not have.</summary>
    public static double Share(string term) => Shares.Value.GetValueOrDefault(term);

    private static FrozenDictionary<string, double> Load()
    {
        using var stream = typeof(BackgroundTerms).Assembly.GetManifestResourceStream("story-terms.br") ?? throw new InvalidOperationException("The library was built without story-terms.br.");
        using var reader = new StreamReader(new BrotliStream(stream, CompressionMode.Decompress));
        var reports = double.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture);
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var space = line.LastIndexOf(' ');
            shares[line[..space]] = double.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture) / reports;
        }

        return shares.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
