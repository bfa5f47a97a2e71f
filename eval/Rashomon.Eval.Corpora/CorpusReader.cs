using System.Text.Json;

namespace Rashomon.Eval.Corpora;

/// <summary>Reads the corpora as they are unpacked in one folder.</summary>
public static class CorpusReader
{
    /// <summary>All articles of all sets that are there.</summary>
    public static IEnumerable<CorpusText> Read(string folder) =>
        Ecb(Path.Combine(folder, "ecbplus_dev_docs.jsonl")).Concat(Basil(Path.Combine(folder, "basil_dev.jsonl"))).Concat(NewsWcl(Path.Combine(folder, "newswcl50", "docs.jsonl")));

    private static IEnumerable<CorpusText> Ecb(string file) => Lines(file).Select(doc => new CorpusText(
        "ecb+", Text(doc, "id")!, Text(doc, "subtopic")!, doc.GetProperty("topic").GetRawText(), Text(doc, "text")!));

    private static IEnumerable<CorpusText> Basil(string file) => Lines(file).Select(doc => new CorpusText("basil", Text(doc, "doc")!, Text(doc, "story")!, Text(doc, "story")!, Text(doc, "text")!)
    {
        Title = Text(doc, "title"),
        Published = Text(doc, "date"),
        Outlet = Text(doc, "outlet"),
    });

    private static IEnumerable<CorpusText> NewsWcl(string file) => Lines(file).Select(doc => new CorpusText(
        "newswcl50", Text(doc, "doc")!, Text(doc, "topic")!, Text(doc, "topic")!, Text(doc, "text")!));

    private static IEnumerable<JsonElement> Lines(string file)
    {
        if (!File.Exists(file))
            yield break;
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
