using System.Globalization;
using System.Text.Json;
using Rashomon.Annotation;
using Rashomon.Lineage;

namespace Rashomon.Eval.Lineage;

/// <summary>Pairs of ECB+ dev: near duplicates by shared 5-grams, and pairs of one story that share few.</summary>
internal static class PairEvaluation
{
    private const int Pairs = 60;

    // Below it, a pair of the list may share no more than names, titles and quotations.
    private const double SurelyCopied = 0.3;

    /// <summary>Scores overlap links on 60 pairs of each kind, spread evenly over all.</summary>
    public static CopyScore Run(string folder, bool verbose)
    {
        var documents = new SortedDictionary<string, (string Story, AnnotatedDocument Document)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "ecbplus_dev_docs.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            documents[id] = (json.RootElement.GetProperty("subtopic").GetString()!, PlainArticle.Read(id, json.RootElement.GetProperty("text").GetString()!));
        }

        var near = File.ReadLines(Path.Combine(folder, "near_duplicates_ecbplus_dev.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => (A: cells[2], B: cells[3], Shared: double.Parse(cells[7], CultureInfo.InvariantCulture))).Where(p => documents.ContainsKey(p.A) && documents.ContainsKey(p.B)).ToList();
        // Pairs of the evaluation that were read because list and reader disagree: those judged otherwise than the list change sides.
        var judged = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "judged.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(c => (c[0], c[1]), c => c[2] is "yes");
        var listed = near.SelectMany(p => new[] { (p.A, p.B), (p.B, p.A) }).ToHashSet();
        var copies = Spread([.. near.Where(p => p.Shared >= SurelyCopied).Select(p => (p.A, p.B))]);
        var others = Spread([.. documents.Keys.SelectMany(a => documents.Keys.Where(b => string.CompareOrdinal(a, b) < 0
            && string.Equals(documents[a].Story, documents[b].Story, StringComparison.Ordinal) && !listed.Contains((a, b))).Select(b => (a, b)))]);

        var moved = others.Where(p => judged.GetValueOrDefault(p)).ToList();
        var quoted = copies.Where(p => judged.TryGetValue(p, out var yes) && !yes).ToList();
        copies = [.. copies.Except(quoted), .. moved];
        others = [.. others.Except(moved), .. quoted];
        var found = copies.Count(p => Linked(p, copied: true));
        var wrong = others.Count(p => Linked(p, copied: false));
        return new("ECB+ dev pairs", found, copies.Count - found, wrong, others.Count - wrong);

        bool Linked((string A, string B) pair, bool copied)
        {
            var passages = LineageReader.Read([documents[pair.A].Document, documents[pair.B].Document]).Passages;
            if (verbose && passages.IsEmpty == copied)
            {
                Console.WriteLine($"  {(copied ? "missed" : "false")}: {pair.A} {pair.B}");
                foreach (var passage in passages)
                    Console.WriteLine($"    {passage.Words} “{documents[passage.Article].Document.TextOf(passage.Span).ReplaceLineEndings(" ")}”");
            }

            return !passages.IsEmpty;
        }
    }

    private static List<(string A, string B)> Spread(List<(string A, string B)> all) =>
        all.Count <= Pairs ? all : [.. Enumerable.Range(0, Pairs).Select(i => all[(int)((long)i * all.Count / Pairs)])];
}
