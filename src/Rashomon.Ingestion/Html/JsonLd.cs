using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Rashomon.Ingestion.Decoding;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>What the page's JSON-LD says of the article (schema.org). Blocks that are not valid JSON are passed over.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Publisher">The publisher's name.</param>
/// <param name="Authors">The authors' names.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Url">Its address.</param>
/// <param name="Language">Its language.</param>
internal sealed record JsonLd(string? Headline, string? Publisher, ImmutableArray<string> Authors, PublicationTime? Published, string? Url, string? Language)
{
    private const int MostDepth = 8;

    /// <summary>When it was last changed.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>The section that it stands in.</summary>
    public string? Section { get; init; }

    /// <summary>Number of words of the whole article, if given.</summary>
    public int? WordCount { get; init; }

    /// <summary>Whether the page says that not all of it is free to read.</summary>
    public bool IsPaid { get; init; }

    /// <summary>What the article is about, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>The article's text, as far as the page gives it.</summary>
    public string? Body { get; init; }

    public static JsonLd Read(IDocument document)
    {
        var best = new JsonLd(null, null, [], null, null, null);
        var score = -1;
        string? publisher = null;
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']").Take(30))
        {
            using var json = Parse(script.TextContent);
            if (json is null)
                continue;
            foreach (var node in Nodes(json.RootElement, 0))
            {
                var rank = Rank(node);
                publisher ??= Name(node, "publisher", 0).FirstOrDefault();
                if (rank > score && rank > 0)
                    (best, score) = (Of(node), rank);
            }
        }
        return best with { Publisher = best.Publisher ?? publisher };
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(JsonSurrogates.Mended(text).Trim().TrimEnd(';'), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement element, int depth)
    {
        if (depth > MostDepth)
            yield break;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var node in element.EnumerateArray().SelectMany(item => Nodes(item, depth + 1)))
                yield return node;
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            yield return element;
            foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (!element.TryGetProperty(name, out var inner))
                    continue;
                foreach (var node in Nodes(inner, depth + 1))
                    yield return node;
            }
        }
    }

    /// <summary>Articles before pages, and nodes with a date before those without; 0 for anything else.</summary>
    private static int Rank(JsonElement node)
    {
        var type = Text(node, "@type") ?? "";
        var rank = type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting" or "SocialMediaPosting" ? 4 : type is "WebPage" or "VideoObject" or "CreativeWork" ? 1 : 0;
        return rank == 0 ? 0 : rank + (Text(node, "datePublished") is null ? 0 : 2) + (Text(node, "headline") is null ? 0 : 1);
    }

    private static JsonLd Of(JsonElement node) => new(
        Text(node, "headline") ?? Text(node, "name"),
        Name(node, "publisher", 0).FirstOrDefault(),
        [.. Name(node, "author", 0).Concat(Name(node, "creator", 0)).SelectMany(n => CreditRules.Names(n)).Distinct(StringComparer.Ordinal)],
        Text(node, "datePublished") is { } date ? DateStamps.Parse(date, "json-ld") : null,
        Text(node, "url"),
        Text(node, "inLanguage"))
    {
        Description = Text(node, "description"),
        Body = Text(node, "articleBody"),
        Modified = Text(node, "dateModified") is { } modified ? DateStamps.Parse(modified, "json-ld") : null,
        Section = Text(node, "articleSection"),
        WordCount = Number(node, "wordCount"),
        IsPaid = node.TryGetProperty("isAccessibleForFree", out var free) && (free.ValueKind == JsonValueKind.False || string.Equals(Text(node, "isAccessibleForFree"), "false", StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>The names in a property that may be a text, an object with a name, or a list of either.</summary>
    private static IEnumerable<string> Name(JsonElement node, string property, int depth)
    {
        if (depth > MostDepth || !node.TryGetProperty(property, out var value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [WebUtility.HtmlDecode(value.GetString()!)],
            JsonValueKind.Object => Name(value, "name", depth + 1),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(v => v.ValueKind == JsonValueKind.String ? [WebUtility.HtmlDecode(v.GetString()!)] : v.ValueKind == JsonValueKind.Object ? Name(v, "name", depth + 1) : []).ToList(),
            _ => [],
        };
    }

    private static int? Number(JsonElement node, string property) =>
        !node.TryGetProperty(property, out var value) ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
            : value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;

    private static string? Text(JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? WebUtility.HtmlDecode(text).Trim() : null;
    }
}
