using System.Globalization;
using System.Xml;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Feeds;

/// <summary>Reads an <c>item</c> or <c>entry</c>, whichever dialect it is in.</summary>
internal static class FeedItemReader
{
    /// <summary>Most elements inside each other within an item: XHTML content nests a few dozen.</summary>
    private const int MostDepth = 500;

    /// <summary>Reads the element that the reader stands on, and goes behind it.</summary>
    /// <exception cref="XmlException">It is not well-formed, or nests too deep.</exception>
    public static FeedItem Read(XmlReader reader)
    {
        var item = reader.HasAttributes ? new FeedItem { Base = reader.GetAttribute("xml:base"), Language = reader.GetAttribute("xml:lang"), Id = reader.GetAttribute("rdf:about") } : new();
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return item;
        }
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth)
        {
            if (reader.EOF)
                throw new XmlException("the feed ends within an item");
            if (reader.NodeType == XmlNodeType.Element)
                Element(reader, item);
            else
                reader.Read();
        }
        reader.Read();
        return item;
    }

    /// <summary>The words of a text construct, plain, and goes behind it.</summary>
    public static string PlainText(XmlReader reader) => ItemDocument.Plain(Markup(reader));

    private static void Element(XmlReader reader, FeedItem item)
    {
        switch (FeedNames.Vocabulary(reader.NamespaceURI))
        {
            case "":
                Own(reader, item);
                break;
            case "dc":
                DublinCore(reader, item);
                break;
            case "dcterms" when reader.LocalName is "created" or "issued" or "available":
                item.Published = First(item.Published, Text(reader));
                break;
            case "dcterms" when reader.LocalName is "modified":
                item.Updated = First(item.Updated, Text(reader));
                break;
            case "content" when reader.LocalName == "encoded":
                item.Content = Text(reader) is { Length: > 0 } content ? content : item.Content;
                break;
            case "media":
                Media(reader, item);
                break;
            case "feedburner" when reader.LocalName == "origLink":
                item.OriginalLink = Text(reader);
                break;
            default:
                Skip(reader);
                break;
        }
    }

    private static void Own(XmlReader reader, FeedItem item)
    {
        switch (reader.LocalName)
        {
            case "title":
                item.Title = First(item.Title, NotEmpty(PlainText(reader)));
                break;
            case "link":
                Link(reader, item);
                break;
            case "guid":
                var permalink = reader.GetAttribute("isPermaLink");
                item.Id = NotEmpty(Text(reader)) ?? item.Id;
                item.IdIsLink = !string.Equals(permalink, "false", StringComparison.OrdinalIgnoreCase) && item.Id?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
                break;
            case "id":
                item.Id = NotEmpty(Text(reader)) ?? item.Id;
                break;
            case "description" or "summary":
                item.Summary = First(item.Summary, NotEmpty(Markup(reader)));
                break;
            case "content" or "encoded" or "fulltext":
                Content(reader, item);
                break;
            case "pubDate" or "published" or "issued" or "pubdate" or "created":
                item.Published = First(item.Published, NotEmpty(Text(reader)));
                break;
            case "updated" or "modified" or "lastBuildDate":
                item.Updated = First(item.Updated, NotEmpty(Text(reader)));
                break;
            case "author" or "contributor":
                Author(reader, item);
                break;
            case "source":
                Source(reader, item);
                break;
            case "enclosure":
                Enclosure(reader, item, "url", "type", "length");
                break;
            default:
                Skip(reader);
                break;
        }
    }

    private static void DublinCore(XmlReader reader, FeedItem item)
    {
        switch (reader.LocalName)
        {
            case "date":
                item.Published = First(item.Published, NotEmpty(Text(reader)));
                break;
            case "creator":
                AddAuthor(item, Text(reader));
                break;
            case "title":
                item.Title = First(item.Title, NotEmpty(PlainText(reader)));
                break;
            case "language":
                item.Language = First(item.Language, NotEmpty(Text(reader)));
                break;
            case "identifier":
                item.Id = First(item.Id, NotEmpty(Text(reader)));
                break;
            case "description":
                item.Summary = First(item.Summary, NotEmpty(Markup(reader)));
                break;
            default:
                Skip(reader);
                break;
        }
    }

    private static void Media(XmlReader reader, FeedItem item)
    {
        if (reader.LocalName == "content")
            Enclosure(reader, item, "url", "type", "fileSize");
        else if (reader.LocalName == "description" && item.Summary is null)
            item.Summary = NotEmpty(Markup(reader));
        else if (reader.LocalName is "group" && !reader.IsEmptyElement)
            reader.Read();
        else
            Skip(reader);
    }

    private static void Link(XmlReader reader, FeedItem item)
    {
        if (reader.GetAttribute("href") is not { } href)
        {
            item.Link = First(item.Link, NotEmpty(Text(reader)));
            return;
        }
        var relation = reader.GetAttribute("rel");
        if (relation is null or "alternate")
            item.Link ??= NotEmpty(href);
        else if (relation == "enclosure")
            item.Enclosures.Add(new(href, reader.GetAttribute("type"), Length(reader.GetAttribute("length"))));
        Skip(reader);
    }

    private static void Content(XmlReader reader, FeedItem item)
    {
        var type = reader.GetAttribute("type");
        var isElsewhere = reader.GetAttribute("src") is not null;
        var isMarkup = type is null or "html" or "xhtml" || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.Contains("xhtml", StringComparison.OrdinalIgnoreCase);
        if (isElsewhere || !(isMarkup || type == "text"))
        {
            Skip(reader);
            return;
        }
        var content = NotEmpty(Markup(reader));
        item.ContentIsText = content is not null && (type is "text" or "text/plain" || (type is null && !ItemDocument.IsMarkup(content)));
        item.Content ??= content;
    }

    private static void Author(XmlReader reader, FeedItem item)
    {
        var (name, words) = Parts(reader, "name");
        AddAuthor(item, name ?? words);
    }

    private static void AddAuthor(FeedItem item, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        // RSS has addresses, with the name in brackets: desk@example.com (Ama Boru).
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        if (open > 0 && close > open && text.AsSpan(0, open).Contains('@'))
            text = text[(open + 1)..close];
        text = ItemDocument.Plain(text);
        if (text.Length is > 1 and < 200 && !text.Contains('@', StringComparison.Ordinal))
            item.Authors.Add(text);
    }

    private static void Source(XmlReader reader, FeedItem item)
    {
        // Atom's source is the feed that the entry came from, RSS's is that feed's title.
        var (title, words) = Parts(reader, "title");
        item.Source = NotEmpty(ItemDocument.Plain(title ?? words)) ?? item.Source;
    }

    /// <summary>The text of the first child of a name, and the words beside the children. Goes behind the element.</summary>
    private static (string? Child, string Words) Parts(XmlReader reader, string child)
    {
        var depth = reader.Depth;
        string? found = null;
        var words = "";
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return (null, words);
        }
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth)
        {
            if (reader.EOF)
                throw new XmlException("the feed ends within an item");
            if (reader.NodeType == XmlNodeType.Element && found is null && reader.LocalName == child)
            {
                found = Text(reader);
                continue;
            }
            if (reader.NodeType == XmlNodeType.Element)
            {
                Skip(reader);
                continue;
            }
            words += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value : "";
            reader.Read();
        }
        reader.Read();
        return (found, words);
    }

    private static void Enclosure(XmlReader reader, FeedItem item, string url, string type, string length)
    {
        if (reader.GetAttribute(url) is { Length: > 0 } address)
            item.Enclosures.Add(new(address, reader.GetAttribute(type), Length(reader.GetAttribute(length))));
        Skip(reader);
    }

    private static long? Length(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    private static string? NotEmpty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The first of two. Both are read, so that the reader goes on: <c>??=</c> would not.</summary>
    private static string? First(string? earlier, string? later) => earlier ?? later;

    private static string Text(XmlReader reader) => Markup(reader);

    /// <summary>The text of an element; of one with elements in it (XHTML, or tags that were not escaped) its markup. Goes behind it.</summary>
    private static string Markup(XmlReader reader)
    {
        var hasElements = false;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }
        var depth = reader.Depth;
        reader.Read();
        string? first = null;
        System.Text.StringBuilder? more = null;
        while (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth)
        {
            if (reader.EOF || reader.Depth > depth + MostDepth)
                throw new XmlException(reader.EOF ? "the feed ends within an item" : "an item nests too deep");
            if (reader.NodeType == XmlNodeType.Element && !hasElements)
            {
                hasElements = true;
                more ??= new(first is null ? null : System.Net.WebUtility.HtmlEncode(first));
            }
            if (hasElements)
                XmlMarkup.Append(more!, reader);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                first = first is null ? reader.Value : first + reader.Value;
            reader.Read();
        }
        reader.Read();
        return more?.ToString() ?? first ?? "";
    }

    /// <summary>Goes behind the element that the reader stands on.</summary>
    public static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }
        while (reader.Read() && (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth))
        {
            if (reader.Depth > depth + MostDepth)
                throw new XmlException("an item nests too deep");
        }
        reader.Read();
    }
}
