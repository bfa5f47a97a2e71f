using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Quotations;

/// <summary>How often words of a shape gave others' words in PolNeAR's train part (counts of single words only).</summary>
internal sealed class CueTable
{
    /// <summary>How many cases the coarser count stands for beside the finer one.</summary>
    private const double Prior = 2;

    private readonly FrozenDictionary<CueShape, (int Right, int All)> _shapes;
    private readonly FrozenDictionary<(string, char), (int Right, int All)> _frames;
    private readonly FrozenDictionary<string, (int Right, int All)> _lemmas;

    private CueTable(IEnumerable<string> lines)
    {
        var rows = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')).Where(row => row.Length == 5)
            .Select(row => (Shape: new CueShape(row[0], row[1][0], row[2][0]), Right: Number(row[3]), All: Number(row[4]))).ToArray();
        _shapes = rows.ToFrozenDictionary(row => row.Shape, row => (row.Right, row.All));
        _frames = Sum(rows, row => (row.Shape.Lemma, row.Shape.Frame));
        _lemmas = Sum(rows, row => row.Shape.Lemma);

        static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>The counts that the library holds.</summary>
    public static CueTable Default { get; } = Load();

    /// <summary>How likely a word of the shape is a cue, 0 to 1; null where its lemma is not known.</summary>
    public double? Likelihood(CueShape shape)
    {
        if (!_lemmas.TryGetValue(shape.Lemma, out var lemma))
            return null;
        var coarse = (lemma.Right + (.2 * Prior)) / (lemma.All + Prior);
        var frame = _frames.GetValueOrDefault((shape.Lemma, shape.Frame));
        var finer = (frame.Right + (coarse * Prior)) / (frame.All + Prior);
        var exact = _shapes.GetValueOrDefault(shape);
        return (exact.Right + (finer * Prior)) / (exact.All + Prior);
    }

    private static FrozenDictionary<TKey, (int Right, int All)> Sum<TKey>((CueShape Shape, int Right, int All)[] rows, Func<(CueShape Shape, int Right, int All), TKey> key)
        where TKey : notnull =>
        rows.GroupBy(key).ToFrozenDictionary(group => group.Key, group => (group.Sum(row => row.Right), group.Sum(row => row.All)));

    private static CueTable Load()
    {
        using var stream = typeof(CueTable).Assembly.GetManifestResourceStream("cues.txt") ?? throw new InvalidOperationException("The library was built without cues.txt.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().Split('\n'));
    }
}
