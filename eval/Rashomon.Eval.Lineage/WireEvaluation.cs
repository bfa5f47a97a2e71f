using Rashomon.Lineage;

namespace Rashomon.Eval.Lineage;

/// <summary>PolNeAR's articles that its metadata label as a wire's, found by what their text says.</summary>
internal static class WireEvaluation
{
    /// <summary>Scores the origin of each article's own voice: a wire's, or unknown. Articles whose label is missing are left out.</summary>
    public static CopyScore Run(string folder, bool verbose)
    {
        var rows = File.ReadLines(Path.Combine(folder, "metadata.tsv")).Select(line => line.Split('\t')).ToList();
        var (name, wire) = (Array.IndexOf(rows[0], "filename"), Array.IndexOf(rows[0], "wire"));
        var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .GroupBy(f => Path.GetFileName(f), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        int found = 0, missed = 0, wrong = 0, other = 0;
        foreach (var row in rows.Skip(1).Where(r => r[wire] is not "NA"))
        {
            var file = files.FirstOrDefault(f => f.Key.StartsWith(row[name], StringComparison.Ordinal)).Value;
            if (file is null)
                continue;
            var document = PlainArticle.Read(row[name], File.ReadAllText(file));
            var lineage = LineageReader.Read([document]);
            // A reprint of another outlet's is no wire's: the labels do not tell of it.
            var origin = lineage.Links.Any(l => l.Kind == LineageKind.Republished) ? null : lineage.OriginOf(row[name], document.Article.Blocks[^1].Span, []);
            var labelled = row[wire] is not "None";
            if (verbose && labelled != origin is not null)
                Console.WriteLine($"  {(labelled ? "missed " + row[wire] : "false " + origin)}: {row[name]} {string.Join(" | ", lineage.Links.Where(l => l.Kind == LineageKind.Credit).SelectMany(l => l.Evidence).Select(e => e.Text))}");
            _ = (labelled, origin) switch { (true, not null) => found++, (true, null) => missed++, (false, not null) => wrong++, _ => other++ };
        }

        return new("PolNeAR wire copies", found, missed, wrong, other);
    }
}
