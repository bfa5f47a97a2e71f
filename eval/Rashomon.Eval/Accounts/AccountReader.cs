using System.Collections.Immutable;
using System.Text.Json;
using Rashomon.Eval.Gold;
using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Accounts;

/// <summary>Reads an account's JSON.</summary>
internal static class AccountReader
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static ScoredAccount ReadFile(string path) => Read(File.ReadAllText(path));

    /// <summary>Reads an account's text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static ScoredAccount Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new ScoredAccount(
            [.. root.Items("articles").Select(Article)],
            OneAnId(root.Items("claims").Select(Claim), claim => claim.Id),
            OneAnId(root.Items("questions").Select(Question), question => question.Id),
            [.. root.Items("quotations").Where(q => !string.Equals(q.Text("kind"), "indirect", StringComparison.Ordinal)).Select(Quotation)],
            [.. root.Items("timeline").Select(Date)],
            [.. root.Items("lineage").Select(l => new ScoredDraw(l.Text("article") ?? "", l.Text("source") ?? "", l.Text("sourceArticle"), l.Text("kind")))]);
    }

    // Of two things with one id the later counts, in the earlier's place.
    private static ImmutableArray<T> OneAnId<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var kept = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
            kept[id(item)] = item;
        return [.. kept.Values];
    }

    private static ScoredArticle Article(JsonElement article) => new(
        article.Text("id") ?? "",
        NotEmpty(article.Text("file")) ?? article.Text("url") ?? "",
        article.Property("outlet")?.Text("name"),
        [.. article.Items("blocks").Select(b => new ScoredBlock(b.Text("kind") ?? "", b.Text("text") ?? ""))]);

    private static ScoredClaim Claim(JsonElement claim)
    {
        var text = claim.Text("text") ?? "";
        return new ScoredClaim(
            claim.Text("id") ?? "",
            claim.Text("article") ?? "",
            text,
            ComparedWords.Words(text),
            claim.Property("quantity") is { ValueKind: JsonValueKind.Object } quantity && quantity.EnumerateObject().Any()
                ? new ScoredFigure(new Bounds(quantity.Number("min"), quantity.Number("max")), ComparedWords.Words(quantity.Text("text")))
                : null,
            [.. claim.Items("attribution").Select(link => Names(link))]);
    }

    private static ImmutableArray<string> Names(JsonElement link) =>
        [.. new[] { link.Text("source"), link.Text("via") }.Where(name => NotEmpty(name) is not null).Select(name => name!)];

    private static ScoredQuestion Question(JsonElement question)
    {
        var apart = question.Items("relations")
            .Where(relation => relation.Text("kind") is "part-of" or "not-comparable")
            .Select(relation => ((int)(relation.Number("a") ?? -1), (int)(relation.Number("b") ?? -1)))
            .Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)));
        return new ScoredQuestion(
            question.Text("id") ?? "",
            question.Text("text") ?? "",
            Coarse(question.Text("verdict")),
            [.. question.Items("answers").Select(answer => answer.Texts("claims"))],
            [.. apart]);
    }

    private static string? Coarse(string? verdict) => verdict switch
    {
        "corroborated" or "repeated" or "compatible" => "agreed",
        "single-report" => "single-source",
        _ => verdict,
    };

    private static ScoredQuotation Quotation(JsonElement quotation)
    {
        var speaker = quotation.Property("speaker");
        return new ScoredQuotation(
            quotation.Text("article") ?? "",
            ComparedWords.Words(quotation.Text("text")),
            speaker is { ValueKind: JsonValueKind.String } name ? name.GetString() : speaker?.Text("name"));
    }

    private static ScoredDate Date(JsonElement entry)
    {
        var date = entry.Property("date");
        return new ScoredDate(
            date?.Text("start"),
            date?.Text("end"),
            date?.Text("precision"),
            [.. entry.Items("reports").Select(r => (r.Text("article") ?? "", ComparedWords.Words(r.Text("text"))))]);
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
