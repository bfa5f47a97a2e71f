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
        var (own, theirs) = (new List<double>(), new List<double>());
        foreach (var item in truth.RootElement.EnumerateObject())
        {
            var references = References(Body(item.Value));
            own.Add(Best(references, ReadPage.Of(Path.Combine(data, "html", item.Name)).Paragraphs));
            if (others is not null && others.RootElement.TryGetProperty(item.Name, out var other))
                theirs.Add(Best(references, Body(other)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fundus (test): {own.Count} pages, ROUGE-LSum F1 {own.Average():0.0000}"));
        if (theirs.Count > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  trafilatura's stored texts by the same scorer: {theirs.Average():0.0000} (published 0.9362)"));
    }

    private static string[] Body(JsonElement article) => [.. article.GetProperty("body").EnumerateArray().Select(p => p.GetString()!)];

    private static double Best(List<string> references, string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        return references.Max(r => RougeLsum.F1(r, text));
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
