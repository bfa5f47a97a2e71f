using System.Collections.Immutable;
using System.Text.Json;

namespace Rashomon.Eval.Gold;

/// <summary>Reads a gold file.</summary>
internal static class GoldReader
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static GoldStory ReadFile(string path) => Read(File.ReadAllText(path));

    /// <summary>Reads a gold file's text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static GoldStory Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new GoldStory(
            root.Text("story") ?? "",
            [.. root.Items("documents").Select(d => new GoldDocument(d.Text("id") ?? "", d.Text("file") ?? "", d.Texts("boilerplate")))],
            [.. root.Items("questions").Select(Question)],
            [.. root.Items("quotations").Select(q => new GoldQuotation(q.Text("doc") ?? "", q.Text("text") ?? "", [q.Text("speaker") ?? "", .. q.Texts("alsoNamed")]))],
            [.. root.Items("timeline").SelectMany((t, entry) => t.Items("cells").Select(c => new GoldDate(c.Text("doc") ?? "", c.Text("text") ?? "", t.Text("date") ?? "", entry)))],
            [.. root.Items("lineage").SelectMany(l => l.Items("draws").Select(d => new GoldDraw(l.Text("doc") ?? "", d.Text("source") ?? "")))]);
    }

    private static GoldQuestion Question(JsonElement question)
    {
        var id = question.Text("id") ?? "";
        ImmutableArray<GoldAnswer> answers = [.. question.Items("answers").Select(answer => Answer(id, answer))];
        return new GoldQuestion(
            id,
            question.Text("kind") ?? "",
            question.Text("verdict") ?? "",
            question.Property("weak") is { ValueKind: JsonValueKind.True },
            answers);
    }

    // A figure is told by the presence of "min", which may be null.
    private static GoldAnswer Answer(string question, JsonElement answer) => new(
        question,
        answer.Text("doc") ?? "",
        answer.Text("text") ?? "",
        answer.TryGetProperty("min", out _) ? new Bounds(answer.Number("min"), answer.Number("max")) : null,
        answer.Property("value")?.Canonical(),
        answer.Texts("attributedTo"));
}
