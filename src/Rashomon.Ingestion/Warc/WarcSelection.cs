using System.Globalization;
using Rashomon.Ingestion.Decoding;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Warc;

/// <summary>Which records of an archive may be articles.</summary>
internal static class WarcSelection
{
    /// <summary>Why a record is none; null where it may be one.</summary>
    public static string? Reason(WarcHead head, HttpMessage? message, ReadOnlySpan<byte> block)
    {
        if (head.Type is not ("response" or "resource" or "conversion"))
            return head.Type.Length == 0 ? "a record without a type" : $"a {head.Type} record";
        if (head.TargetUri is { } uri && (uri.StartsWith("dns:", StringComparison.OrdinalIgnoreCase) || uri.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase)))
            return "not a page";
        if (head.Type != "response")
            return OfType(MediaType.Parse(head.ContentType), block);
        if (message is null)
            return "an answer that is not HTTP";
        if (message.Status != 200)
            return "status " + message.Status.ToString(CultureInfo.InvariantCulture);
        return OfType(MediaType.Parse(message.ContentType), message.ContentEncoding is null && !message.IsChunked ? block[message.BodyStart..] : default);
    }

    private static string? OfType(MediaType? type, ReadOnlySpan<byte> body)
    {
        if (type is { IsReadable: true })
            return null;
        if (type is { IsVague: false })
            return type.Name;
        return ContentSniffer.BinaryKind(body) is { } kind ? kind : null;
    }
}
