using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rashomon.Eval.Extraction;

/// <summary>Readability's test pages (dev): how many bodies come out as its expected texts do, by words. The expected text is a tool's, not a person's.</summary>
internal static class ReadabilitySet
{
    /// <summary>A body is like the expected one from this word F1.</summary>
    public const double Like = 0.9;

    /// <summary>The folders of the pages, in order.</summary>
    public static string[] Pages(string folder) => [.. Directory.GetDirectories(Path.Combine(folder, "test-pages")).Order(StringComparer.Ordinal)];

    /// <summary>The text that a page's folder expects.</summary>
    public static string Expected(string page)
    {
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(page, "expected.html")));
        foreach (var code in document.QuerySelectorAll("script, style, noscript"))
            code.Remove();
        return document.DocumentElement.Text();
    }

    public static void Run(string folder, ExtractionArguments arguments)
    {
        var scores = new List<(string Name, double F1)>();
        foreach (var page in Pages(folder))
        {
            var read = ReadPage.Of(Path.Combine(page, "source.html"));
            scores.Add((Path.GetFileName(page), WordOverlap.F1(Expected(page), read.Body)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"readability (dev): {scores.Count} pages, {scores.Average(s => s.F1 >= Like ? 1.0 : 0):0.000} with F1 >= {Like}, mean F1 {scores.Average(s => s.F1):0.000}"));
        foreach (var (name, f1) in scores.OrderBy(s => s.F1).Take(arguments.Worst))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {f1:0.000} {name}"));
    }
}
