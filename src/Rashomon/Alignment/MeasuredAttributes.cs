using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>What a measure measures, by the words beside it: ten kilometres <i>below</i> the ground are a depth, ten kilometres <i>from</i> a town a distance.</summary>
internal static class MeasuredAttributes
{
    private static readonly Lazy<FrozenDictionary<(string Dimension, string Word), string>> Table = new(Load);

    /// <summary>The attribute that the nearest telling word names; null where none does.</summary>
    /// <param name="dimension">What the figure's unit measures.</param>
    /// <param name="lemmas">The sentence's lemmas.</param>
    /// <param name="first">Index of the figure's first token among them.</param>
    /// <param name="end">Index after its last.</param>
    public static string? Of(string dimension, ImmutableArray<string> lemmas, int first, int end)
    {
        var kind = dimension == "currency" || (dimension.Length == 3 && dimension.All(char.IsAsciiLetterUpper)) ? "money" : dimension;
        for (var step = 0; step < Reach; step++)
        {
            if (end + step < lemmas.Length && Table.Value.TryGetValue((kind, lemmas[end + step]), out var after))
                return after;
            if (first - 1 - step >= 0 && Table.Value.TryGetValue((kind, lemmas[first - 1 - step]), out var before))
                return before;
        }

        return null;
    }

    private const int Reach = 6;

    private static FrozenDictionary<(string, string), string> Load()
    {
        using var stream = typeof(MeasuredAttributes).Assembly.GetManifestResourceStream("attributes.txt") ?? throw new InvalidOperationException("The library was built without attributes.txt.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, word) => (Key: (row[1], word), Attribute: row[0]))
            .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Attribute);
    }
}
