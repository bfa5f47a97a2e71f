using System.Globalization;
using System.Xml;
using Rashomon.Ingestion.Decoding;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Feeds;

/// <summary>OPML: a list of feeds. Each is a record that is no article, with the feed's address; whoever is asked to follow it fetches that.</summary>
internal static class OpmlFormat
{
    private const int MostDepth = 200;

    /// <summary>Reads the feeds behind the position, which is the number of the last.</summary>
    public static IEnumerable<SourceRecord> Read(FormatInput input)
    {
        var (bytes, problem) = input.ReadWhole(input.Options.MaxContainerBytes);
        var number = 0;
        if (input.From == FormatInput.End)
            yield break;
        if (problem is not null && input.From is null)
            yield return new(input.Name, RecordOutcome.Failed, "0") { Diagnostics = [problem] };
        var broken = false;
        foreach (var (address, title) in Outlines(TextDecoder.Decode(bytes, input.Outer?.Charset).Text, () => broken = true))
        {
            if (++number <= input.FirstNumber)
                continue;
            var container = new ContainerMetadata { Basis = "opml", Url = FeedChannel.Resolve(input.Outer?.Url, address) ?? address, Title = title };
            yield return input.Skipped(number, number.ToString(CultureInfo.InvariantCulture), "a feed's address", container) with
            {
                Diagnostics = [new(DiagnosticCodes.NotFollowed, Severity.Warning, $"{input.Name} names the feed {container.Url}, which was not asked to be fetched.", input.NameOf(number))],
            };
        }
        if (broken)
            yield return input.Failure(null, FormatInput.End, DiagnosticCodes.BrokenFeed, $"{input.Name} is no sound XML; the feeds before the fault were taken.", Severity.Warning);
    }

    private static IEnumerable<(string Address, string? Title)> Outlines(string text, Action broken)
    {
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        while (true)
        {
            try
            {
                if (!reader.Read() || reader.Depth > MostDepth)
                    yield break;
            }
            catch (XmlException)
            {
                broken();
                yield break;
            }
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "outline" && reader.GetAttribute("xmlUrl") is { Length: > 0 } address)
                yield return (address.Trim(), reader.GetAttribute("title") ?? reader.GetAttribute("text"));
        }
    }
}
