using System.Collections.Immutable;
using System.Text.Json;

namespace Rashomon.Ingestion.Json;

/// <summary>News in JSON of the IPTC, versions 1 and 2: what agencies send.</summary>
internal static class Ninjs
{
    /// <summary>Whether an object is one: it has an identifier and a body or headline under the names of ninjs.</summary>
    public static bool Is(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && JsonFields.TryGet(item, "uri", out var uri) && uri.ValueKind == JsonValueKind.String
        && (Has(item, "versioncreated") || Has(item, "versionCreated") || Has(item, "pubstatus") || Has(item, "pubStatus") || Has(item, "body_text") || Has(item, "body_html") || Has(item, "bodies") || Has(item, "headlines"));

    /// <summary>What it says.</summary>
    public static JsonArticle Fields(JsonElement item) => new()
    {
        Id = JsonFields.Text(item, "uri"),
        Url = Link(item),
        Title = JsonFields.Text(item, "headline") ?? Of(item, "headlines", role: "main", type: null) ?? JsonFields.Text(item, "title"),
        Html = JsonFields.Text(item, "body_html", "body_xhtml") ?? Of(item, "bodies", role: null, type: "html"),
        Text = JsonFields.Text(item, "body_text") ?? Of(item, "bodies", role: null, type: "plain"),
        Summary = JsonFields.Text(item, "description_text", "description_html") ?? Of(item, "descriptions", role: null, type: null),
        Outlet = JsonFields.Text(item, "infosource", "infosources") ?? JsonFields.Text(item, "copyrightholder", "copyrightHolder") ?? JsonFields.Text(item, "provider", "source"),
        Published = JsonFields.Text(item, "firstcreated", "firstCreated", "versioncreated", "versionCreated"),
        Updated = JsonFields.Text(item, "versioncreated", "versionCreated"),
        Authors = Authors(item),
        Language = JsonFields.Text(item, "language"),
        Status = JsonFields.Text(item, "pubstatus", "pubStatus"),
    };

    private static ImmutableArray<string> Authors(JsonElement item)
    {
        if (JsonFields.TryGet(item, "people", out var people) && people.ValueKind == JsonValueKind.Array)
        {
            var writers = people.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.Object && JsonFields.Text(p, "rel") is "author" or "creator" or "byline").Select(p => JsonFields.Text(p, "name")).OfType<string>().ToArray();
            if (writers.Length > 0)
                return [.. writers];
        }
        return JsonFields.Names(item, "byline", "by");
    }

    // Version 2 gives alternative addresses; of version 1 the identifier may be one.
    private static string? Link(JsonElement item) =>
        JsonFields.Text(item, "url", "link") ?? (JsonFields.Text(item, "uri") is { } uri && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? uri : null);

    /// <summary>The value in a list of alternatives: the one of the role or type, else (where no type is asked) the first.</summary>
    private static string? Of(JsonElement item, string list, string? role, string? type)
    {
        if (!JsonFields.TryGet(item, list, out var values) || values.ValueKind != JsonValueKind.Array)
            return null;
        string? first = null;
        foreach (var value in values.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object).Take(20))
        {
            var text = JsonFields.Text(value, "value");
            var kind = JsonFields.Text(value, "contenttype", "contentType") ?? "";
            if (type is not null ? kind.Contains(type, StringComparison.OrdinalIgnoreCase) || (type == "plain" && kind.Length == 0) : JsonFields.Text(value, "role") == role)
                return text;
            first ??= text;
        }
        return type is null ? first : null;
    }

    private static bool Has(JsonElement item, string name) => JsonFields.TryGet(item, name, out _);
}
