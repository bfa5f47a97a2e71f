using System.Collections.Immutable;
using AngleSharp.Dom;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>Reads a page's metadata: JSON-LD, meta elements, links and marked elements.</summary>
internal static class PageMetadataReader
{
    public static PageMetadata Read(IDocument document)
    {
        var meta = Meta(document);
        var json = JsonLd.Read(document);
        var site = First(meta, "og:site_name", "application-name", "cre", "dc.publisher") ?? json.Publisher;
        var url = Address(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Address(First(meta, "og:url")) ?? Address(json.Url);
        var (published, disagreeing) = PageDates.Find(document, json.Published, meta, url);
        return new()
        {
            Title = Title(First(meta, "og:title", "twitter:title", "dc.title", "title") ?? json.Headline, document.Title, site),
            IsSharedTwice = First(meta, "og:title") is { } shared && string.Equals(shared, First(meta, "twitter:title"), StringComparison.Ordinal),
            JsonTitle = json.Headline is null ? null : Title(json.Headline, null, site),
            PageTitle = document.Title is { Length: > 0 and < 1000 } own ? Titles.Folded(own) : null,
            Descriptions = [.. ((string?[])[json.Description, First(meta, "og:description"), First(meta, "description", "twitter:description", "dc.description")]).OfType<string>().Distinct(StringComparer.Ordinal)],
            Body = json.Body,
            SiteName = site,
            Authors = Authors(document, json, meta, site),
            Published = published,
            Disagreeing = disagreeing,
            Modified = json.Modified ?? (First(meta, "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified") is { } modified ? DateStamps.Parse(modified, "meta") : null),
            Section = (json.Section ?? First(meta, "article:section", "og:article:section", "parsely-section", "section", "cxenseparse:section")) is { Length: < 80 } section ? Titles.Folded(section) : null,
            WordCount = json.WordCount ?? (json.Body is { Length: < 400_000 } body ? Words.Count(body) : (int?)null),
            IsPaid = json.IsPaid || First(meta, "article:content_tier") is "locked" or "metered",
            Url = url,
            Language = Language(document.DocumentElement?.GetAttribute("lang") ?? json.Language ?? First(meta, "og:locale", "content-language")),
        };
    }

    private static Dictionary<string, string> Meta(IDocument document)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in document.QuerySelectorAll("meta[content]").Take(500))
        {
            var content = element.GetAttribute("content")!.Trim();
            if (content.Length is 0 or > 2000)
                continue;
            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                foreach (var name in (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    meta.TryAdd(name, content);
            }
        }
        return meta;
    }

    private static string? First(Dictionary<string, string> meta, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (meta.TryGetValue(name, out var value))
                return value;
        }
        return null;
    }

    private static string? Address(string? value) => value is not null && Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? value : null;

    /// <summary>The title without the site's name at its end or start ("Bridge closed | Coast Herald").</summary>
    private static string? Title(string? marked, string? page, string? site)
    {
        var title = marked ?? page;
        if (string.IsNullOrWhiteSpace(title))
            return null;
        title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var separator in (string[])[" | ", "ㅣ", "｜", " - ", " – ", " — ", " :: ", " » ", " • "])
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var tail = title[(at + separator.Length)..];
            var isSite = site is not null && (tail.Contains(site, StringComparison.OrdinalIgnoreCase) || site.Contains(tail, StringComparison.OrdinalIgnoreCase));
            if (isSite || (separator == " | " && Words.Count(tail) <= 4 && Words.Count(title.AsSpan(0, at)) >= 3) || Outlets.OutletDirectory.Find(tail) is not null)
                title = title[..at].TrimEnd();
        }
        return title;
    }

    private static ImmutableArray<string> Authors(IDocument document, JsonLd json, Dictionary<string, string> meta, string? site)
    {
        var marked = Clean(json.Authors, site: null);
        // An outlet that signs itself is taken at its word only where nobody else is named.
        if (marked.Any(name => !IsSite(name, site ?? json.Publisher)))
            return marked;
        foreach (var name in (string[])["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "cxenseparse:author", "article:author_name", "twitter:creator_name"])
        {
            if (meta.TryGetValue(name, out var value) && !value.Contains("://", StringComparison.Ordinal) && Clean(CreditRules.Names(value), site) is { Length: > 0 } named)
                return named;
        }
        foreach (var selector in (string[])["[itemprop~=author] [itemprop=name]", "[itemprop~=author]", "[rel~=author]", ".author-name", ".byline-name", ".byline a", ".author a", ".byline", ".author"])
        {
            var names = document.QuerySelectorAll(selector).Take(5).Select(e => InlineText.Of(e)).Where(t => t.Length is > 2 and < 120).SelectMany(t => CreditRules.Names(t.Replace('\n', ',')));
            if (Clean([.. names.Distinct(StringComparer.Ordinal)], site) is { Length: > 0 } found)
                return found;
        }
        return marked;
    }

    private static bool IsSite(string name, string? site) =>
        site is not null && Outlets.OutletDirectory.Key(name) is { Length: > 0 } own && Outlets.OutletDirectory.Key(site) is { Length: > 0 } other
        && (own == other || (own.Length > 2 && other.Contains(own, StringComparison.Ordinal)) || own.StartsWith(other + ".", StringComparison.Ordinal));

    /// <summary>Keeps what can be names: at most five words, none of them the site's.</summary>
    private static ImmutableArray<string> Clean(ImmutableArray<string> names, string? site) =>
        [.. names.Where(n => Words.Count(n) <= 5 && (site is null || !IsSite(n, site)) && n is not ("admin" or "Admin" or "Administrator" or "Staff" or "Editor"))];

    private static string? Language(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var parts = value.Trim().Replace('_', '-').Split('-', ',', ';');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) ? parts[0].ToLowerInvariant() : null;
    }
}
