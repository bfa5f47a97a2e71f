using System.Net;
using System.Text;
using System.Xml;

namespace Rashomon.Ingestion.Feeds;

/// <summary>Writes what an XML reader stands on as HTML, without the prefixes of XML.</summary>
internal static class XmlMarkup
{
    /// <summary>Appends one node.</summary>
    public static void Append(StringBuilder markup, XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Start(markup, reader);
                break;
            case XmlNodeType.EndElement:
                markup.Append("</").Append(reader.LocalName).Append('>');
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                markup.Append(WebUtility.HtmlEncode(reader.Value));
                break;
            case XmlNodeType.CDATA:
                markup.Append(reader.Value);
                break;
            default:
                break;
        }
    }

    private static void Start(StringBuilder markup, XmlReader reader)
    {
        var name = reader.LocalName;
        var isEmpty = reader.IsEmptyElement;
        markup.Append('<').Append(name);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix is "" && reader.LocalName != "xmlns")
                markup.Append(' ').Append(reader.LocalName).Append("=\"").Append(WebUtility.HtmlEncode(reader.Value)).Append('"');
        }
        reader.MoveToElement();
        markup.Append('>');
        if (isEmpty && !IsVoid(name))
            markup.Append("</").Append(name).Append('>');
    }

    private static bool IsVoid(string name) => name is "br" or "img" or "hr" or "input" or "meta" or "link" or "source" or "wbr" or "col" or "embed" or "area" or "track" or "base";
}
