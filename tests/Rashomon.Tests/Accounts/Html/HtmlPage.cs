using System.Xml;
using System.Xml.Linq;
using Rashomon.Accounts;
using Rashomon.Accounts.Html;

namespace Rashomon.Tests.Accounts.Html;

/// <summary>A rendered page, read back as XML: only well-formed pages can be.</summary>
internal sealed class HtmlPage
{
    public HtmlPage(Account account)
    {
        Source = AccountHtml.Render(account);
        using var reader = XmlReader.Create(new StringReader(Source), new() { DtdProcessing = DtdProcessing.Ignore });
        Document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public string Source { get; }

    public XDocument Document { get; }

    public IEnumerable<XElement> All(string name) => Document.Descendants(name);

    public IEnumerable<XElement> OfClass(string name) =>
        Document.Descendants().Where(element => (element.Attribute("class")?.Value ?? "").Split(' ').Contains(name, StringComparer.Ordinal));

    public XElement ById(string id) =>
        Document.Descendants().Single(element => string.Equals(element.Attribute("id")?.Value, id, StringComparison.Ordinal));

    /// <summary>The words that a citation leads to: of all pieces of the highlight, without the links back that stand in it.</summary>
    public string Highlighted(string anchor) =>
        string.Concat(OfClass(anchor).DefaultIfEmpty(ById(anchor)).Select(Plain));

    /// <summary>The text of an element without the links back.</summary>
    public static string Plain(XElement element) => string.Concat(element.DescendantNodes()
        .OfType<XText>()
        .Where(text => !text.Ancestors("sup").Any())
        .Select(text => text.Value));

    public List<string> Ids => [.. Document.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>()];

    public List<string> Targets =>
        [.. All("a").Select(link => link.Attribute("href")!.Value).Where(href => href.StartsWith('#')).Select(href => href[1..])];
}
