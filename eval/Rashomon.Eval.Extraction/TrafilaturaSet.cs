using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rashomon.Eval.Extraction;

/// <summary>
/// Trafilatura's evaluation (test): segments that a page's text should and should not have, counted over all pages as its <c>eval_common.py</c> counts them.
/// English pages are those that say so in their <c>lang</c>, or by the reader's guess where they say nothing.
/// </summary>
internal static partial class TrafilaturaSet
{
    public static void Run(string folder, ExtractionArguments arguments)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "evaldata.json")));
        var (whole, english) = (new SegmentCounts(), new SegmentCounts());
        foreach (var item in data.RootElement.EnumerateObject())
        {
            var name = item.Value.GetProperty("file").GetString()!;
            if (new[] { "cache", "eval" }.Select(f => Path.Combine(folder, f, name)).FirstOrDefault(File.Exists) is not { } path)
                continue;
            var bytes = File.ReadAllBytes(path);
            var page = ReadPage.Of(bytes);
            var body = Folded(page.Body);
            var (wanted, unwanted) = (Segments(item.Value, "with"), Segments(item.Value, "without"));
            whole.Add(wanted, unwanted, body);
            if (IsEnglish(bytes, page.Article))
                english.Add(wanted, unwanted, body);
        }

        Print("whole", whole);
        Print("English", english);
    }

    private static void Print(string name, SegmentCounts counts) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trafilatura (test), {name}: {counts.Pages} pages, precision {counts.Precision:0.000}, recall {counts.Recall:0.000}, F1 {counts.F1:0.000}"));

    private static string[] Segments(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(s => Folded(s.GetString()!))];

    private static string Folded(string text) => White().Replace(text, " ").Trim();

    private static bool IsEnglish(byte[] bytes, Article? article)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 20_000)));
        return (Lang().Match(head) is { Success: true } match ? match.Groups["lang"].Value : article?.Language ?? "").StartsWith("en", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();

    [GeneratedRegex(@"<html\b[^>]*?\slang\s*=\s*[""']?(?<lang>[a-zA-Z]{2,3})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lang();
}
