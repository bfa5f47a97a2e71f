using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rashomon.Ingestion.Feeds;
using Rashomon.Ingestion.Rules;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Json;

/// <summary>Makes a record of a JSON object that is an article: one of JSON lines, an item of a JSON Feed, a ninjs object.</summary>
internal static class JsonItem
{
    /// <summary>The record.</summary>
    /// <param name="input">The source.</param>
    /// <param name="item">The object.</param>
    /// <param name="number">Its number from 1; null where it is the whole source.</param>
    /// <param name="position">Where reading goes on.</param>
    /// <param name="feed">What the JSON Feed that it is an item of says of itself; null for none.</param>
    public static SourceRecord Record(FormatInput input, JsonElement item, int? number, string position, FeedChannel? feed = null)
    {
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        var isNinjs = feed is null && Ninjs.Is(item);
        var fields = isNinjs ? Ninjs.Fields(item) : feed is not null ? OfFeed(item, feed) : Plain(item);
        var container = new ContainerMetadata
        {
            Basis = isNinjs ? "ninjs" : feed is not null ? "feed" : number is null ? "json" : "jsonl",
            Id = fields.Id,
            Url = FeedChannel.Resolve(feed?.Base ?? input.Outer?.Url, fields.Url),
            Title = fields.Title is { } title ? ItemDocument.Plain(title) : null,
            Outlet = fields.Outlet,
            Channel = feed?.Title,
            Republishes = fields.Republishes,
            Authors = fields.Authors,
            Published = Date(fields.Published, notes, isNinjs ? "ninjs" : feed is not null ? "feed" : "jsonl"),
            Updated = Date(fields.Updated, notes, isNinjs ? "ninjs" : feed is not null ? "feed" : "jsonl"),
            ContentType = fields.Html is not null ? "text/html" : "text/plain",
            Language = fields.Language,
            Status = fields.Status,
            IsSummary = fields.Html is null && fields.Text is null && fields.Summary is not null,
            Enclosures = fields.Enclosures,
        };
        var named = number ?? 1;
        if ((fields.Html ?? fields.Text ?? fields.Summary) is not { } body)
        {
            // Agencies take a report back with its number alone.
            if (container.IsWithdrawn)
                notes.Add(ReportStatuses.WithdrawnNote(container) with { Article = input.NameOf(named) });
            return input.Skipped(named, position, "an object without text", container) with { Diagnostics = notes.ToImmutable() };
        }
        var isPage = fields.Html is { } html && html.AsSpan().TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
        var bytes = isPage ? FormatInput.Utf8(body) : fields.Html is not null ? ItemDocument.OfHtml(container.Title, body, container.Language) : ItemDocument.OfText(container.Title, body);
        return input.Document(number, position, bytes, container, notes.ToImmutable());
    }

    /// <summary>Whether an object is an article at all.</summary>
    public static bool Is(JsonElement item) => item.ValueKind == JsonValueKind.Object && (Ninjs.Is(item) || Plain(item) is { Text: not null } or { Html: not null });

    private static JsonArticle Plain(JsonElement item) => new()
    {
        Id = JsonFields.Text(item, "id", "_id", "guid", "uuid", "uri", "file"),
        Url = JsonFields.Text(item, "url", "link", "canonical_url", "canonicalUrl", "source_url"),
        Title = JsonFields.Text(item, "title", "headline"),
        Html = JsonFields.Text(item, "html", "content_html", "body_html", "raw_html"),
        Text = JsonFields.Text(item, "text", "body", "content", "content_text", "body_text", "articleBody", "maintext"),
        Outlet = JsonFields.Text(item, "outlet", "publisher", "source", "site", "sitename", "site_name", "source_name"),
        Republishes = JsonFields.Text(item, "republishes"),
        Published = JsonFields.Text(item, "published", "date", "published_at", "publishedAt", "datePublished", "date_published", "date_publish", "pubDate", "publish_date"),
        Updated = JsonFields.Text(item, "updated", "modified", "updated_at", "updatedAt", "dateModified", "date_modified"),
        Authors = JsonFields.Names(item, "authors", "author", "byline"),
        Language = JsonFields.Text(item, "language", "lang"),
    };

    private static JsonArticle OfFeed(JsonElement item, FeedChannel feed) => new()
    {
        Id = JsonFields.Text(item, "id"),
        Url = JsonFields.Text(item, "url", "external_url"),
        Title = JsonFields.Text(item, "title"),
        Html = JsonFields.Text(item, "content_html"),
        Text = JsonFields.Text(item, "content_text"),
        Summary = JsonFields.Text(item, "summary"),
        Outlet = feed.Outlet,
        Published = JsonFields.Text(item, "date_published"),
        Updated = JsonFields.Text(item, "date_modified"),
        Authors = JsonFields.Names(item, "authors", "author"),
        Language = JsonFields.Text(item, "language") ?? feed.Language,
        Enclosures = Attachments(item),
    };

    private static ImmutableArray<Enclosure> Attachments(JsonElement item)
    {
        if (!JsonFields.TryGet(item, "attachments", out var list) || list.ValueKind != JsonValueKind.Array)
            return [];
        return
        [
            .. list.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object && JsonFields.Text(a, "url") is not null).Take(100)
                .Select(a => new Enclosure(JsonFields.Text(a, "url")!, JsonFields.Text(a, "mime_type"), long.TryParse(JsonFields.Text(a, "size_in_bytes"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null)),
        ];
    }

    private static PublicationTime? Date(string? text, ImmutableArray<Diagnostic>.Builder notes, string basis)
    {
        if (text is null)
            return null;
        if (FeedDates.Parse(text, basis) is { } time)
            return time;
        notes.Add(new(DiagnosticCodes.DoubtfulDate, Severity.Warning, $"The date “{(text.Length > 60 ? text[..60] + "…" : text)}” cannot be read; it was not used."));
        return null;
    }
}
