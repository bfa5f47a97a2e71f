using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Rashomon.Eval.Readers;

/// <summary>One article of the Local-Global Lexicon corpus.</summary>
/// <param name="Domain">The outlet's domain.</param>
/// <param name="Text">The text.</param>
/// <param name="Places">The places that people marked.</param>
internal sealed record LglArticle(string Domain, string Text, ImmutableArray<GoldPlace> Places)
{
    /// <summary>Reads all articles in the file's order.</summary>
    public static ImmutableArray<LglArticle> ReadAll(string path) => [.. XDocument.Load(path).Root!.Elements("article").Select(Read)];

    /// <summary>The text as an article of one paragraph.</summary>
    public Article ToArticle()
    {
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(Text));
        return new() { Id = hash[..12], Hash = hash, Text = Text, Blocks = [new(BlockKind.Paragraph, new(0, Text.Length))], Outlet = new(Domain, Domain), Language = "en" };
    }

    private static LglArticle Read(XElement article)
    {
        var text = article.Element("text")!.Value;
        return new(article.Element("domain")?.Value ?? "", text, [.. article.Element("toponyms")!.Elements("toponym").Select(element => Place(element, text)).OfType<GoldPlace>()]);
    }

    // Offsets count code points; a span that does not hold its phrase is the corpus's mistake.
    private static GoldPlace? Place(XElement element, string text)
    {
        int Offset(string name) => int.Parse(element.Element(name)!.Value, CultureInfo.InvariantCulture);
        var span = new Span(Units(text, Offset("start")), Units(text, Offset("end")));
        if (span.End > text.Length || !string.Equals(span.Of(text), element.Element("phrase")!.Value, StringComparison.Ordinal))
            return null;
        double? Degrees(string name) => element.Element("gaztag")?.Element(name) is { } value ? double.Parse(value.Value, CultureInfo.InvariantCulture) : null;
        return new(span, Degrees("lat"), Degrees("lon"), element.Element("gaztag")?.Element("fcode")?.Value);
    }

    private static int Units(string text, int codePoints)
    {
        var units = 0;
        for (var left = codePoints; left > 0 && units < text.Length; left--)
            units += char.IsSurrogatePair(text, units) ? 2 : 1;
        return units;
    }
}
