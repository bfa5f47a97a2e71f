using Rashomon.Ingestion.Feeds;
using Rashomon.Ingestion.Json;
using Rashomon.Ingestion.Mhtml;
using Rashomon.Ingestion.Warc;

namespace Rashomon.Ingestion.Sources;

/// <summary>The reader of each format.</summary>
internal static class Formats
{
    /// <summary>Reads a source's records.</summary>
    /// <param name="input">The source.</param>
    /// <param name="format">What it holds; null to look.</param>
    public static IEnumerable<SourceRecord> Read(FormatInput input, SourceFormat? format)
    {
        format ??= FormatSniffer.Of(FormatSniffer.Inflated(input.Stream.Peek(FormatSniffer.SampleLength)), input.Name);
        return format switch
        {
            SourceFormat.Feed => FeedFormat.Read(input),
            SourceFormat.Opml => OpmlFormat.Read(input),
            SourceFormat.Warc => WarcFormat.Read(input),
            SourceFormat.JsonLines => JsonLinesFormat.Read(input),
            SourceFormat.Json => JsonFormat.Read(input),
            SourceFormat.Mhtml => MhtmlFormat.Read(input),
            _ => DocumentFormat.Read(input),
        };
    }
}
