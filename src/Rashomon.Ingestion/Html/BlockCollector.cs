using AngleSharp.Dom;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>Walks over the element that holds the report and writes its blocks to the column.</summary>
internal sealed class BlockCollector(ElementRoles roles, IElement? main, IElement? headline, TitleLikeness titles)
{
    private const int LongestBox = 2000;
    private const int ShortText = 150;
    private const int LongestCaption = 600;
    private const int LongestCard = 700;

    private readonly InlineText _run = new();
    private readonly Dictionary<INode, int> _lengths = [];
    private double _length;
    private bool _marked;

    public Column Column { get; } = new();

    public void Collect()
    {
        if (main is null)
            return;
        _length = Math.Max(1, Measure(main));
        Walk(main, BlockKind.Paragraph, inLink: false);
        Flush(BlockKind.Paragraph);
    }

    /// <summary>Measures the text of every element once: asking each for its text would take time by the square of the depth.</summary>
    private int Measure(INode node)
    {
        var length = node is IText text ? text.Data.Length : 0;
        if (node is IElement element && ElementRoles.IsNeverText(element))
            return 0;
        foreach (var child in node.ChildNodes)
            length += Measure(child);
        if (node is IElement)
            _lengths[node] = length;
        return length;
    }

    private int LengthOf(IElement element) => _lengths.GetValueOrDefault(element);

    private void Walk(INode parent, BlockKind kind, bool inLink)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
                _run.Append(text.Data, inLink);
            else if (node is IElement element)
                Element(element, kind, inLink);
        }
    }

    private void Element(IElement element, BlockKind kind, bool inLink)
    {
        if (element == headline)
        {
            Flush(kind);
            Column.Add(InlineText.Of(element).Replace('\n', ' '), BlockKind.Headline);
            return;
        }
        var holdsHeadline = headline is not null && element.Contains(headline);
        if (!holdsHeadline && (ElementRoles.IsNeverText(element) || Box(element, kind)))
            return;
        var name = element.LocalName;
        if (name == "br")
        {
            if (!_run.Break())
                Flush(kind);
            return;
        }
        if (!ElementRoles.IsBlock(name))
        {
            _marked |= name == "time" || (element.GetAttribute("itemprop") is { } property && (property.Contains("author", StringComparison.Ordinal) || property.StartsWith("date", StringComparison.Ordinal)));
            Walk(element, kind, inLink || name == "a");
            return;
        }
        Flush(kind);
        if (holdsHeadline || !Whole(element, name, inLink))
            Walk(element, Kind(element, name, kind), inLink);
        Flush(Kind(element, name, kind));
    }

    /// <summary>Whether an element is another story's card: an article of its own within the report, short, with a heading that is a link.</summary>
    private bool IsCard(IElement element) =>
        element.LocalName == "article" && element != main && LengthOf(element) is > 0 and < LongestCard && LengthOf(element) < _length * 0.2
            && element.QuerySelector("h2 > a, h3 > a, h4 > a, a > h2, a > h3, a > h4, a h2, a h3, h2 a, h3 a") is not null;

    /// <summary>Writes a box beside the report as boilerplate, or leaves it out; false where the element is none.</summary>
    private bool Box(IElement element, BlockKind kind)
    {
        var reason = IsCard(element) ? "card of another story" : roles.Box(element);
        if (element == main || reason is null || element.LocalName is "p" or "figcaption" or "span" or "a" or "em" or "strong" or "time" or "b" or "i")
            return element.LocalName == "form" && LengthOf(element) < _length * 0.3;
        if (LengthOf(element) > _length * 0.4)
            return false;
        Flush(kind);
        var text = InlineText.Of(element);
        if (text.Length is > 0 and < LongestBox && reason is not ("page furniture" or "share box" or "comment section"))
            Column.Add(text, BlockKind.Boilerplate, reason);
        return true;
    }

    private BlockKind Kind(IElement element, string name, BlockKind outer)
    {
        if (name == "figcaption" || roles.IsNamed(element, "caption", "wpcaption", "imagecaption", "photocaption", "wpcaptiontext", "mediacaption"))
            return BlockKind.Caption;
        // What a figure has beside its picture is about the picture, unless it holds a passage of the report.
        if (name == "figure" && LengthOf(element) < LongestCaption && element.QuerySelector("blockquote, table, pre, ul, ol, h2, h3") is null)
            return BlockKind.Caption;
        if (name is "address" || roles.IsNamed(element, "byline", "bylines"))
            return BlockKind.Credit;
        // Short names of classes say something of short texts only: "author" is also what whole columns are called after.
        if (LengthOf(element) < ShortText && roles.IsNamed(element, "cap", "cutline", "photodesc") && !roles.IsNamed(element, "drop", "dropcap"))
            return BlockKind.Caption;
        if (LengthOf(element) < ShortText && roles.IsNamed(element, "by", "author", "authors", "writer", "contributor", "contributors"))
            return BlockKind.Credit;
        return outer;
    }

    /// <summary>Writes elements that are one block whatever they hold; false for others.</summary>
    private bool Whole(IElement element, string name, bool inLink)
    {
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Heading(element, inLink);
                return true;
            case "blockquote":
                return Quotation(element);
            case "ul" or "ol" or "dl":
                return Listing(element, inLink);
            case "table":
                return Table(element);
            default:
                return false;
        }
    }

    private void Heading(IElement element, bool inLink)
    {
        var whole = InlineText.Whole(element, inLink);
        var links = whole.LinkShare;
        var text = whole.Take().Trim().Replace('\n', ' ');
        if (headline is not null && text == InlineText.Of(headline))
            return;
        if (links > 0.9)
            Column.Add(text, BlockKind.Boilerplate, "heading that is a link");
        else if (!Column.HasBody && titles.IsTitle(text))
            Column.Add(text, BlockKind.Boilerplate, "the headline once more");
        else
            Column.Add(text, text.Length > 300 ? BlockKind.Paragraph : BlockKind.Subheading);
    }

    private bool Quotation(IElement element)
    {
        // Old pages indent whole articles with it.
        if (LengthOf(element) > _length * 0.5)
            return false;
        if (roles.IsNamed(element, "twittertweet", "tweet", "wpembeddedcontent", "instagrammedia", "tiktokembed", "fbpost", "blueskyembed", "textpostmedia", "redditembed", "telegrampost"))
        {
            Column.Add(InlineText.Of(element), BlockKind.Boilerplate, roles.IsNamed(element, "wpembeddedcontent") ? "link to another story, set in" : "post of a social network, set in");
            return true;
        }
        Column.Add(InlineText.Of(element), BlockKind.Quotation);
        return true;
    }

    private bool Listing(IElement element, bool inLink)
    {
        var items = element.Children.Where(c => !ElementRoles.IsNeverText(c)).ToList();
        if (items.Count == 0)
            return true;
        // A list of long items is a layout, not a list.
        if (LengthOf(element) > 800 * items.Count || element.QuerySelector("h1, h2, h3, figure, article") is not null)
            return false;
        var whole = InlineText.Whole(element, inLink);
        var links = whole.LinkShare;
        var text = whole.Take().Trim();
        if (links > 0.6 && text.Length < 120 * items.Count && !Words.EndsSentence(text))
            Column.Add(text, BlockKind.Boilerplate, "list of links");
        else
            Column.Add(text, BlockKind.List);
        return true;
    }

    private bool Table(IElement table)
    {
        if (LengthOf(table) > _length * 0.6 || table.QuerySelector("table, p, ul, ol, div, h1, h2, h3, blockquote") is not null)
            return false;
        var rows = table.QuerySelectorAll("tr");
        if (rows.All(r => r.Children.Length < 2))
            return false;
        var lines = rows.Select(r => string.Join(" | ", r.Children.Select(c => InlineText.Of(c).Replace('\n', ' ')).Where(c => c.Length > 0))).Where(l => l.Length > 0);
        Column.Add(string.Join('\n', lines), BlockKind.List);
        return true;
    }

    private void Flush(BlockKind kind)
    {
        var marked = _marked;
        _marked = false;
        if (_run.IsBlank)
        {
            _run.Take();
            return;
        }
        var links = _run.LinkShare;
        Column.Add(_run.Take(), kind, linkShare: links, isMarked: marked);
    }
}
