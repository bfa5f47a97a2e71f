using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using Rashomon.Ingestion.Feeds;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Mhtml;

/// <summary>A page that a browser saved with its files as one message (RFC 2557): its first HTML part is the document.</summary>
internal static class MhtmlFormat
{
    private const int MostParts = 2000;

    /// <summary>Reads the page.</summary>
    public static IEnumerable<SourceRecord> Read(FormatInput input)
    {
        if (input.From is not null)
            yield break;
        var (bytes, problem) = input.ReadWhole(input.Options.MaxContainerBytes);
        if (Page(bytes) is not { } page)
        {
            yield return input.Failure(null, "1", DiagnosticCodes.BrokenRecord, $"{input.Name} holds no HTML part.");
            yield break;
        }
        yield return input.Document(null, "1", ImmutableCollectionsMarshal.AsImmutableArray(page.Body), page.Container, problem is null ? [] : [problem]);
    }

    private static (byte[] Body, ContainerMetadata Container)? Page(ReadOnlySpan<byte> bytes)
    {
        var outer = MessageHead.Parse(bytes, out var start);
        if (MediaType.Parameter(outer["content-type"] ?? "", "boundary") is not { Length: > 0 } boundary)
            return Part(outer, bytes[start..], outer);
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        var rest = bytes[start..];
        for (var parts = 0; parts < MostParts; parts++)
        {
            var begin = rest.IndexOf(mark);
            if (begin < 0)
                return null;
            rest = rest[(begin + mark.Length)..];
            var end = rest.IndexOf(mark);
            var head = MessageHead.Parse(rest.TrimStart("\r\n"u8), out var body);
            var part = rest.TrimStart("\r\n"u8);
            part = end < 0 ? part : part[..Math.Max(0, end - (rest.Length - part.Length))];
            if (part.Length >= body && Part(head, part[body..], outer) is { } page)
                return page;
        }
        return null;
    }

    private static (byte[] Body, ContainerMetadata Container)? Part(MessageHead head, ReadOnlySpan<byte> body, MessageHead outer)
    {
        if (MediaType.Parse(head["content-type"]) is not { Name: "text/html" or "application/xhtml+xml" } type)
            return null;
        var decoded = head["content-transfer-encoding"]?.Trim().ToLowerInvariant() switch
        {
            "quoted-printable" => QuotedPrintable(body),
            "base64" => Base64Of(body),
            _ => body.ToArray(),
        };
        return (decoded, new()
        {
            Basis = "mhtml",
            Url = FeedChannel.Resolve(null, head["content-location"]) ?? FeedChannel.Resolve(null, outer["snapshot-content-location"]),
            Captured = FeedDates.Parse(outer["date"], "mhtml"),
            ContentType = type.Name,
            Charset = type.Charset,
        });
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var decoded = new byte[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != (byte)'=')
                decoded[length++] = text[at];
            else if (at + 2 < text.Length && text[at + 1] == (byte)'\r' && text[at + 2] == (byte)'\n')
                at += 2;
            else if (at + 1 < text.Length && text[at + 1] == (byte)'\n')
                at++;
            else if (at + 2 < text.Length && Hex(text[at + 1]) is >= 0 and var high && Hex(text[at + 2]) is >= 0 and var low)
            {
                decoded[length++] = (byte)((high << 4) | low);
                at += 2;
            }
            else
                decoded[length++] = text[at];
        }
        return decoded[..length];
    }

    private static int Hex(byte digit) => char.IsAsciiHexDigit((char)digit) ? Convert.ToInt32(((char)digit).ToString(), 16) : -1;

    private static byte[] Base64Of(ReadOnlySpan<byte> text)
    {
        var letters = text.ToArray().Where(b => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/').ToArray();
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(letters.Length + 3)];
        Base64.DecodeFromUtf8(letters.AsSpan(0, letters.Length / 4 * 4), decoded, out _, out var written, isFinalBlock: false);
        var left = letters[(letters.Length / 4 * 4)..];
        if (left.Length < 2)
            return decoded[..written];
        Span<byte> last = [.. left, .. Enumerable.Repeat((byte)'=', 4 - left.Length)];
        Base64.DecodeFromUtf8(last, decoded.AsSpan(written), out _, out var more);
        return decoded[..(written + more)];
    }
}
