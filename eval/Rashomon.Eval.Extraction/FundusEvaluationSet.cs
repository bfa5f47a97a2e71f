using System.Globalization;
using System.Text.Json;

namespace Rashomon.Eval.Extraction;

/// <summary>
/// Fundus' evaluation (test): mean ROUGE-LSum F1 over 80 English news pages, best of the references with and without their optional paragraphs. The texts
/// that another extractor gave, stored with the set, are scored too, so that this scorer can be compared with the published figure.
/// </summary>
internal static class FundusEvaluationSet
{
    private const int MostOptional = 4;

    public static void Run(string folder, ExtractionArguments arguments)
    {
        var data = Path.Combine(folder, "dataset");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "ground_truth.json")));
        var peer = Path.Combine(data, "extractions", "trafilatura.json");
        using var others = File.Exists(peer) ? JsonDocument.Parse(File.ReadAllText(peer)) : null;
        var (own, theirs) = (new List<(double Precision, double Recall, double F1)>(), new List<(double Precision, double Recall, double F1)>());
        foreach (var item in truth.RootElement.EnumerateObject())
        {
            var references = References(Body(item.Value));
            own.Add(Best(references, ReadPage.Of(Path.Combine(data, "html", item.Name)).Paragraphs));
            if (others is not null && others.RootElement.TryGetProperty(item.Name, out var other))
                theirs.Add(Best(references, Body(other)));
        }

        Print($"fundus (test): {own.Count} pages", own);
        if (theirs.Count > 0)
            Print("  trafilatura's stored texts by the same scorer (published F1 0.9362)", theirs);
    }

    private static void Print(string what, List<(double Precision, double Recall, double F1)> scores) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: ROUGE-LSum F1 {scores.Average(s => s.F1):0.0000} (precision {scores.Average(s => s.Precision):0.0000}, recall {scores.Average(s => s.Recall):0.0000}; {scores.Count(s => s.F1 < 0.8)} pages under 0.8, {scores.Count(s => s.F1 >= 0.95)} from 0.95; {scores.Count(s => s.Recall < 0.5)} with half of the text or less, {scores.Count(s => s.Precision < 0.5)} with twice as much or more)"));

    private static string[] Body(JsonElement article) => [.. article.GetProperty("body").EnumerateArray().Select(p => p.GetString()!)];

    private static (double Precision, double Recall, double F1) Best(List<string> references, string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        return references.Select(r => RougeLsum.Of(r, text)).MaxBy(s => s.F1);
    }

    /// <summary>A paragraph in square brackets may be there or not; with more than four such, all or none are.</summary>
    private static List<string> References(string[] body)
    {
        var optional = Enumerable.Range(0, body.Length).Where(i => body[i].StartsWith('[') && body[i].EndsWith(']')).ToArray();
        IEnumerable<int> choices = optional.Length > MostOptional ? [0, (1 << optional.Length) - 1] : Enumerable.Range(0, 1 << optional.Length);
        return [.. choices.Select(choice => string.Join("\n\n", body.Where((_, i) => Array.IndexOf(optional, i) is var at && (at < 0 || (choice & (1 << at)) == 0)).Select(Plain)))];
    }

    private static string Plain(string paragraph) => paragraph.StartsWith('[') && paragraph.EndsWith(']') ? paragraph[1..^1] : paragraph;
}
