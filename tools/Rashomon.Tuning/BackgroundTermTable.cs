using System.Globalization;
using System.IO.Compression;
using System.Text;
using Rashomon.Annotation;
using Rashomon.Eval.Corpora;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Stories;

namespace Rashomon.Tuning;

/// <summary>Counts in what share of general news a term stands. What stories are scored on is left out.</summary>
internal static class BackgroundTermTable
{
    // Paragraphs are put together until they are as long as a short report.
    private const int CharactersOfReport = 1500;

    // Every so many reports is read: shares of common terms do not change with more.
    private const int Step = 3;

    // Terms of fewer reports are rare whatever their share.
    private const int LeastReports = 6;

    private static readonly AnnotationPipeline Pipeline = new(new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new NameAnnotator(), new PlaceAnnotator());

    /// <summary>Writes the table.</summary>
    /// <param name="news">A file of text, a paragraph a line.</param>
    /// <param name="stories">The folder of the story corpora, of which no paragraph is counted.</param>
    /// <param name="output">The file to write.</param>
    public static void Write(string news, string stories, string output)
    {
        var left = CorpusReader.Read(stories).SelectMany(text => text.Text.Split('\n')).Select(Key).ToHashSet(StringComparer.Ordinal);
        var reports = Reports(File.ReadLines(news).Where(line => line.Length > 40 && !left.Contains(Key(line)))).Where((_, i) => i % Step == 0).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Parallel.ForEach(reports, new() { MaxDegreeOfParallelism = 2 }, report =>
        {
            var terms = TermsOf(report);
            lock (counts)
            {
                foreach (var term in terms)
                    counts[term] = counts.GetValueOrDefault(term) + 1;
            }
        });
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{reports.Length}\n");
        foreach (var (term, count) in counts.Where(pair => pair.Value >= LeastReports && !pair.Key.Contains(' ', StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{term} {count}\n");
        using var file = File.Create(output);
        using var brotli = new BrotliStream(file, CompressionLevel.SmallestSize);
        brotli.Write(Encoding.UTF8.GetBytes(text.ToString()));
        Console.WriteLine(FormattableString.Invariant($"{reports.Length} reports, {counts.Count} terms"));
    }

    // Corpora of one text differ in spaces and quotation marks.
    private static string Key(string line) => string.Concat(line.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static IEnumerable<string> Reports(IEnumerable<string> lines)
    {
        var report = new StringBuilder();
        foreach (var line in lines)
        {
            report.Append(report.Length > 0 ? "\n" : "").Append(line);
            if (report.Length < CharactersOfReport)
                continue;
            yield return report.ToString();
            report.Clear();
        }
    }

    private static HashSet<string> TermsOf(string report)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in report.Split('\n'))
        {
            blocks.Add(new(BlockKind.Paragraph, new(start, start + line.Length)));
            start += line.Length + 1;
        }

        var document = StoryDocumentReader.Read(Pipeline.Annotate(new Article { Id = "a", Hash = "", Text = report, Blocks = [.. blocks], Language = "en" }));
        return [.. document.Words.Concat(document.Names).Concat(document.Places).SelectMany(term => term.Text.Split(' '))];
    }
}
