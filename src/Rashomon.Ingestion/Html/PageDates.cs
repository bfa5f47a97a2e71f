using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>
/// Finds when a page was published. The rule for conflicts: JSON-LD <c>datePublished</c> of the article, then <c>meta</c> published dates, then microdata and
/// <c>time</c> elements marked as published, then any <c>time</c> element beside the headline, then the date in the address. A lower source never corrects
/// a higher one; but one that differs by more than a day is reported. Modification dates are not publication dates.
/// </summary>
internal static partial class PageDates
{
    /// <summary>The basis of a date that only the page's address gives.</summary>
    public const string UrlBasis = "url";

    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
        "pubdate", "publishdate", "publish-date", "publish_date", "published-date", "publication_date", "publicationdate", "ptime", "rnews:datepublished", "dc.date.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date",
        "citation_publication_date", "article.published", "article_date_original", "originalpublicationdate", "displaydate", "date", "cse_date", "vr:published_time", "analyticsattributes.articledate", "lastpublished",
    ];

    public static (PublicationTime? Date, PublicationTime? Disagreeing) Find(IDocument document, PublicationTime? jsonLd, IReadOnlyDictionary<string, string> meta, string? url)
    {
        PublicationTime?[] found = [jsonLd, FromMeta(meta), FromTime(document), FromUrl(url)];
        var first = Array.Find(found, d => d is not null);
        var other = first is null ? null : Array.Find(found, d => d is not null && Math.Abs(d.Date.DayNumber - first.Date.DayNumber) > 1);
        return (first, other);
    }

    private static PublicationTime? FromMeta(IReadOnlyDictionary<string, string> meta)
    {
        foreach (var name in MetaNames)
        {
            if (meta.TryGetValue(name, out var value) && DateStamps.Parse(value, "meta") is { } date)
                return date;
        }
        return null;
    }

    private static PublicationTime? FromTime(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], time[datetime], abbr.published, .published[title]").OrderByDescending(IsMarked).Take(20))
        {
            if (element.GetAttribute("itemprop") is { } property && property.Contains("odified", StringComparison.Ordinal))
                continue;
            var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title") ?? element.TextContent;
            if (DateStamps.Parse(value, "time") is { } date)
                return date;
        }
        return null;
    }

    private static bool IsMarked(IElement element) =>
        element.GetAttribute("itemprop") == "datePublished" || element.HasAttribute("pubdate") || new ElementNames().IsNamed(element, "published", "publish", "pubdate", "entrydate", "postdate");

    private static PublicationTime? FromUrl(string? url)
    {
        if (url is null || UrlDate().Match(url) is not { Success: true } match)
            return null;
        return DateStamps.Parse($"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}", UrlBasis);
    }

    [GeneratedRegex(@"[/\-_](?<y>(?:19|20)\d{2})[/\-_]?(?<m>0[1-9]|1[0-2]|[1-9](?=[/\-_]))[/\-_]?(?<d>0[1-9]|[12]\d|3[01]|[1-9](?=[/\-_]))(?=[/\-_.]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UrlDate();
}
