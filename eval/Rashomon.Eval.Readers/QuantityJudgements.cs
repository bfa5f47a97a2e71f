using System.Collections.Immutable;
using System.Globalization;

namespace Rashomon.Eval.Readers;

/// <summary>
/// Labels of NewsQuant's dev half that are wrong or mean something else than ours: places and values, no text. Made by reading each sentence
/// where reader and label differ; docs/quantities.md gives the classes with their counts.
/// </summary>
internal sealed class QuantityJudgements
{
    private readonly ILookup<int, string[]> _rows;

    private QuantityJudgements(IEnumerable<string> lines) =>
        _rows = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToLookup(row => int.Parse(row[0], CultureInfo.InvariantCulture));

    /// <summary>Those that lie beside this program.</summary>
    public static QuantityJudgements Default { get; } = new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "newsquant-judged.tsv")));

    /// <summary>Labels as they stand.</summary>
    public static QuantityJudgements None { get; } = new([]);

    /// <summary>The sentence's labels, the wrong ones replaced or taken out and the missing ones put in.</summary>
    public ImmutableArray<GoldQuantity> Correct(NewsQuantSentence sentence)
    {
        var labels = sentence.Quantities.ToList();
        foreach (var row in _rows[sentence.Index].Where(row => row[2].Length > 0))
            labels.RemoveAt(labels.FindIndex(label => label.IsValue(Number(row[2], 0), Number(row[2], 1))));
        labels.AddRange(_rows[sentence.Index].Where(row => row[3].Length > 0).Select(row => new GoldQuantity(Number(row[3], 0), Number(row[3], 1), row[4], row[4])));
        return [.. labels];
    }

    private static double Number(string text, int end)
    {
        var parts = text.Split("..");
        return double.Parse(parts[Math.Min(end, parts.Length - 1)], CultureInfo.InvariantCulture);
    }
}
