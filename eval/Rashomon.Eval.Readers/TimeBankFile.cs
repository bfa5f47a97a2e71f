using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Rashomon.Eval.Readers;

/// <summary>One file of TimeBank: its text, its creation date, and the TIMEX3 marked in the text.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The text without mark-up.</param>
/// <param name="Created">The document creation time's day.</param>
/// <param name="Times">The expressions in the text; those without words and the creation time itself are left out.</param>
internal sealed record TimeBankFile(string Name, string Text, DateOnly? Created, ImmutableArray<GoldTime> Times)
{
    /// <summary>Reads a TimeML file.</summary>
    public static TimeBankFile Read(string path)
    {
        using var reader = XmlReader.Create(path, new() { DtdProcessing = DtdProcessing.Ignore });
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var value = root.Element("DCT")?.Element("TIMEX3")?.Attribute("value")?.Value;
        DateOnly? created = value is { Length: >= 10 } && PublicationTime.Parse(value[..10], "meta") is { } time ? time.Date : null;
        var text = new StringBuilder();
        var times = ImmutableArray.CreateBuilder<GoldTime>();
        if (root.Element("TEXT") is { } body)
            Walk(body, text, times);
        return new(Path.GetFileName(path), text.ToString(), created, times.ToImmutable());
    }

    /// <summary>The text as an article of paragraphs.</summary>
    public Article ToArticle()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? Text.Length : end;
            if (!string.IsNullOrWhiteSpace(Text[start..end]))
                blocks.Add(new(BlockKind.Paragraph, new(start, end)));
            start = end + 2;
        }

        var published = Created is { } day ? new PublicationTime(day, null, null, "meta") : null;
        return new() { Id = Name, Hash = ContentHash.Of(Encoding.UTF8.GetBytes(Text)), Text = Text, Blocks = blocks.ToImmutable(), Published = published, Language = "en" };
    }

    private static void Walk(XElement element, StringBuilder text, ImmutableArray<GoldTime>.Builder times)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
                text.Append(words.Value);
            if (node is not XElement child)
                continue;
            var start = text.Length;
            Walk(child, text, times);
            if (string.Equals(child.Name.LocalName, "TIMEX3", StringComparison.Ordinal) && text.Length > start)
                times.Add(new(new(start, text.Length), child.Attribute("type")?.Value ?? "", child.Attribute("value")?.Value ?? ""));
        }
    }
}
