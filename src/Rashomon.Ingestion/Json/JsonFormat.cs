using System.Globalization;
using System.Text.Json;
using Rashomon.Ingestion.Feeds;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Json;

/// <summary>A file that is one JSON value: a JSON Feed, a ninjs object, an article, or a list of them.</summary>
internal static class JsonFormat
{
    /// <summary>Reads the items behind the position, which is the number of the last.</summary>
    public static IEnumerable<SourceRecord> Read(FormatInput input)
    {
        if (input.From == FormatInput.End)
            yield break;
        var (bytes, problem) = input.ReadWhole(input.Options.MaxContainerBytes);
        if (problem is null && bytes.Length > input.Options.MaxContainerBytes)
            problem = new(DiagnosticCodes.InputTruncated, Severity.Error, $"{input.Name} is longer than one JSON value that is read: give it as JSON lines.", input.Name);
        using var document = problem is null ? Parse(input, bytes, out problem) : null;
        if (document is null)
        {
            yield return new(input.Name, RecordOutcome.Failed, FormatInput.End) { Diagnostics = [problem!] };
            yield break;
        }
        foreach (var record in Records(input, document.RootElement))
            yield return record;
    }

    private static JsonDocument? Parse(FormatInput input, ReadOnlyMemory<byte> bytes, out Diagnostic? problem)
    {
        problem = null;
        try
        {
            var json = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            return JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException e)
        {
            problem = new(DiagnosticCodes.BrokenFeed, Severity.Error, $"{input.Name} is not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.", input.Name);
            return null;
        }
    }

    private static IEnumerable<SourceRecord> Records(FormatInput input, JsonElement root)
    {
        var feed = Feed(input, root);
        if (feed is null && root.ValueKind == JsonValueKind.Object && JsonItem.Is(root))
        {
            if (input.FirstNumber == 0)
                yield return JsonItem.Record(input, root, null, "1");
            yield break;
        }
        if (Items(root, feed) is not { } items)
        {
            yield return new(input.Name, RecordOutcome.NotAnArticle, FormatInput.End)
            {
                Reason = "JSON that holds no articles in a known form",
                Diagnostics = [new(DiagnosticCodes.UnknownForm, Severity.Info, $"{input.Name} is JSON that holds no articles in a form that is known.", input.Name)],
            };
            yield break;
        }
        var number = 0;
        foreach (var item in items.EnumerateArray())
        {
            if (++number <= input.FirstNumber)
                continue;
            var position = number.ToString(CultureInfo.InvariantCulture);
            yield return item.ValueKind == JsonValueKind.Object
                ? JsonItem.Record(input, item, number, position, feed)
                : input.Failure(number, position, DiagnosticCodes.BrokenRecord, $"{input.NameOf(number)} is no JSON object.");
        }
    }

    private static FeedChannel? Feed(FormatInput input, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || JsonFields.Text(root, "version")?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) != true)
            return null;
        var start = JsonFields.Text(root, "feed_url") ?? input.Outer?.Url;
        return new() { Title = JsonFields.Text(root, "title"), Link = JsonFields.Text(root, "home_page_url"), Language = JsonFields.Text(root, "language"), Base = start ?? JsonFields.Text(root, "home_page_url") };
    }

    private static JsonElement? Items(JsonElement root, FeedChannel? feed)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return root.GetArrayLength() == 0 || root.EnumerateArray().Take(20).Any(JsonItem.Is) ? root : null;
        // An account lists its articles too; but it was made of them, and is no source of its own.
        if (root.ValueKind != JsonValueKind.Object || JsonFields.Text(root, "schema")?.StartsWith("rashomon/", StringComparison.Ordinal) == true)
            return null;
        foreach (var name in (ReadOnlySpan<string>)["items", "articles", "results", "data", "associations"])
        {
            if (JsonFields.TryGet(root, name, out var list) && list.ValueKind == JsonValueKind.Array && (feed is not null || list.EnumerateArray().Take(20).Any(JsonItem.Is)))
                return list;
        }
        return null;
    }
}
