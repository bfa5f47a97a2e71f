using System.Globalization;
using Rashomon.Language;
using Rashomon.Language.Names;

namespace Rashomon.Training.Names;

/// <summary>Exact-match scores of names: span and type.</summary>
internal sealed class NameScore
{
    private static readonly string[] Three = ["Person", "Organization", "Location"];
    private readonly Dictionary<string, (int Gold, int Found, int Right)> _types = new(StringComparer.Ordinal);

    /// <summary>Runs the recogniser over gold tokens.</summary>
    /// <param name="tagger">The recogniser.</param>
    /// <param name="articles">The windows of each article, with names of the shipped guideline.</param>
    /// <param name="found">Per window what was found.</param>
    public static NameScore Measure(NameTagger tagger, IReadOnlyList<NameSentence[]> articles, out List<(int Start, int End, string Type)[]> found)
    {
        var score = new NameScore();
        found = [];
        foreach (var article in articles)
        {
            string[] words = [.. article.SelectMany(a => a.Words)];
            var starts = new int[article.Length + 1];
            for (var w = 0; w < article.Length; w++)
                starts[w + 1] = starts[w] + article[w].Words.Length;
            var runs = new List<NameRun>();
            tagger.Tag(string.Join(' ', words), Spans(words), starts, 320, runs);
            for (var w = 0; w < article.Length; w++)
            {
                var names = runs.Where(r => r.FirstToken >= starts[w] && r.EndToken <= starts[w + 1]).Select(r => (r.FirstToken - starts[w], r.EndToken - starts[w], Type(r.Type))).ToArray();
                found.Add(names);
                score.Add(article[w].Names, names);
            }
        }

        return score;
    }

    /// <summary>How the corpus writes a type.</summary>
    public static string Type(NameType type) => type switch
    {
        NameType.Group => "NORP",
        NameType.Place => "Location",
        NameType.Other => "Misc",
        _ => type.ToString(),
    };

    /// <summary>Spans of words joined by blanks.</summary>
    public static Span[] Spans(IReadOnlyList<string> words)
    {
        var spans = new Span[words.Count];
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            spans[i] = new(at, at + words[i].Length);
            at += words[i].Length + 1;
        }

        return spans;
    }

    /// <summary>Counts one paragraph.</summary>
    public void Add(IReadOnlyCollection<(int Start, int End, string Type)> gold, IReadOnlyCollection<(int Start, int End, string Type)> found)
    {
        foreach (var name in gold)
            _types[name.Type] = Of(name.Type) with { Gold = Of(name.Type).Gold + 1 };
        foreach (var name in found)
            _types[name.Type] = Of(name.Type) with { Found = Of(name.Type).Found + 1, Right = Of(name.Type).Right + (gold.Contains(name) ? 1 : 0) };
    }

    /// <summary>F1 over some types, in percent; all types without an argument.</summary>
    public double F1(params string[] types)
    {
        var (gold, found, right) = (0, 0, 0);
        foreach (var (type, counts) in _types)
        {
            if (types.Length > 0 && Array.IndexOf(types, type) < 0)
                continue;
            gold += counts.Gold;
            found += counts.Found;
            right += counts.Right;
        }

        return 200.0 * right / Math.Max(1, gold + found);
    }

    /// <summary>F1 over persons, organizations and places.</summary>
    public double ThreeTypes => F1(Three);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"F1 {F1():F2}, 3 types {ThreeTypes:F2} ({string.Join(", ", _types.Keys.Order(StringComparer.Ordinal).Select(t => $"{t} {F1(t):F1}"))})");

    private (int Gold, int Found, int Right) Of(string type) => _types.GetValueOrDefault(type);
}
