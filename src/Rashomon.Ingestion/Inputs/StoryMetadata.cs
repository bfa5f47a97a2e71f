using System.Collections.Immutable;
using System.Text.Json;

namespace Rashomon.Ingestion.Inputs;

/// <summary>
/// What a story.json or <c>--meta</c> file gives:
/// <c>{"articles": {"FILE": {"published": "2024-05-28", "outlet": "…", "url": "…", "republishes": "…"}}}</c>. FILE is a file's name, or its path from the folder.
/// </summary>
/// <param name="Articles">By file.</param>
/// <param name="Diagnostics">What is wrong with the file; entries that are right are used all the same.</param>
public sealed record StoryMetadata(ImmutableSortedDictionary<string, GivenMetadata> Articles, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string Shape = "expected {\"articles\": {\"FILE\": {\"published\": …, \"outlet\": …, \"url\": …, \"republishes\": …}}}";

    /// <summary>Nothing given.</summary>
    public static StoryMetadata Empty { get; } = new(ImmutableSortedDictionary.Create<string, GivenMetadata>(StringComparer.Ordinal), []);

    /// <summary>Reads the JSON of a metadata file.</summary>
    /// <param name="json">Its bytes, UTF-8.</param>
    /// <param name="name">Its name, for diagnostics.</param>
    public static StoryMetadata Parse(ReadOnlyMemory<byte> json, string name)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var articles = Empty.Articles.ToBuilder();
        try
        {
            if (json.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
                json = json[3..];
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("articles", out var list) || list.ValueKind != JsonValueKind.Object)
                diagnostics.Add(Problem(name, "has no “articles” object; " + Shape));
            else
                foreach (var entry in list.EnumerateObject())
                    articles[entry.Name.Replace('\\', '/')] = Entry(entry, name, diagnostics);
        }
        catch (JsonException e)
        {
            diagnostics.Add(Problem(name, $"is not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}; " + Shape));
        }
        return new(articles.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>What is given for a document; null for nothing.</summary>
    /// <param name="name">The document's name, with <c>/</c> between folders.</param>
    public GivenMetadata? For(string name) =>
        Articles.TryGetValue(name, out var exact) ? exact : Articles.GetValueOrDefault(name[(name.LastIndexOf('/') + 1)..]);

    private static GivenMetadata Entry(JsonProperty entry, string name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var given = new GivenMetadata();
        if (entry.Value.ValueKind != JsonValueKind.Object)
        {
            diagnostics.Add(Problem(name, $"gives “{entry.Name}” something that is no object; " + Shape));
            return given;
        }
        foreach (var property in entry.Value.EnumerateObject())
        {
            var value = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
            if (value is null && property.Value.ValueKind != JsonValueKind.Null)
                diagnostics.Add(Problem(name, $"gives “{entry.Name}” a “{property.Name}” that is no text"));
            else if (property.Name == "published" && value is not null && PublicationTime.Parse(value, "given") is null)
                diagnostics.Add(Problem(name, $"gives “{entry.Name}” the date “{value}”, which is not ISO 8601 (2024-05-28 or 2024-05-28T14:05:00+01:00)"));
            else if (With(given, property.Name, value) is { } changed)
                given = changed;
            else
                diagnostics.Add(Problem(name, $"gives “{entry.Name}” an unknown “{property.Name}”; known are published, outlet, url and republishes"));
        }
        return given;
    }

    private static GivenMetadata? With(GivenMetadata given, string property, string? value) => property switch
    {
        "published" => given with { Published = value },
        "outlet" => given with { Outlet = value },
        "url" => given with { Url = value },
        "republishes" => given with { Republishes = value },
        _ => null,
    };

    private static Diagnostic Problem(string name, string what) => new(DiagnosticCodes.InvalidMetadata, Severity.Warning, $"{name} {what}.", name);
}
