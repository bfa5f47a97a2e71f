using System.Text.Json;
using Rashomon.Accounts;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>The JSON has what the contract requires; .ci/run checks it against the whole schema.</summary>
public sealed class JsonShapeTests
{
    public static TheoryData<string> Stories => [.. Repository.Stories];

    [Theory, MemberData(nameof(Stories))]
    public void Write_Sample_HasEveryRequiredProperty(string story)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "account.schema.json")));
        using var account = JsonDocument.Parse(AccountJson.Write(Accounts.OfSample(story)));
        var missing = new List<string>();
        Check(schema.RootElement, account.RootElement, schema.RootElement, "$", missing);

        missing.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Stories))]
    public void Write_Sample_GivesTextsThatTheirSpansCover(string story)
    {
        using var account = JsonDocument.Parse(AccountJson.Write(Accounts.OfSample(story)));
        var texts = account.RootElement.GetProperty("articles").EnumerateArray().ToDictionary(a => a.GetProperty("id").GetString()!, a => a.GetProperty("text").GetString()!, StringComparer.Ordinal);
        var cited = new List<(string Article, int Start, int End, string Text)>();
        Citations(account.RootElement, null, cited);

        cited.Count.ShouldBeGreaterThan(300);
        cited.Where(c => texts[c.Article][c.Start..c.End] != c.Text).ShouldBeEmpty();
    }

    // References, properties and items: what "required" needs of the schema.
    private static void Check(JsonElement schema, JsonElement value, JsonElement root, string path, List<string> missing)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);
        if (value.ValueKind == JsonValueKind.Object)
        {
            if (schema.TryGetProperty("required", out var required))
                missing.AddRange(required.EnumerateArray().Select(r => r.GetString()!).Where(r => !value.TryGetProperty(r, out _)).Select(r => path + "." + r));
            if (!schema.TryGetProperty("properties", out var properties))
                return;
            foreach (var property in properties.EnumerateObject())
            {
                if (value.TryGetProperty(property.Name, out var inner))
                    Check(property.Value, inner, root, path + "." + property.Name, missing);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
                Check(items, item, root, $"{path}[{index++}]", missing);
        }
    }

    // Blocks stand inside their article; claims, quotations and citations name theirs.
    private static void Citations(JsonElement value, string? article, List<(string Article, int Start, int End, string Text)> cited)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Citations(item, article, cited);
            return;
        }

        if (value.ValueKind != JsonValueKind.Object)
            return;
        if (value.TryGetProperty("article", out var named) && named.ValueKind == JsonValueKind.String)
            article = named.GetString();
        else if (value.TryGetProperty("blocks", out _))
            article = value.GetProperty("id").GetString();
        if (article is not null && value.TryGetProperty("span", out var span) && span.ValueKind == JsonValueKind.Object && value.TryGetProperty("text", out var text))
            cited.Add((article, span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), text.GetString()!));
        foreach (var property in value.EnumerateObject())
            Citations(property.Value, article, cited);
    }
}
