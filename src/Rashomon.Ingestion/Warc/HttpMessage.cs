using System.Globalization;
using System.Text;

namespace Rashomon.Ingestion.Warc;

/// <summary>The head of an HTTP answer as an archive stores it (RFC 9112), read as leniently as archives need.</summary>
/// <param name="Status">The status code.</param>
/// <param name="ContentType">The <c>Content-Type</c>, as it stands there.</param>
/// <param name="ContentEncoding">The <c>Content-Encoding</c>, lower case.</param>
/// <param name="IsChunked">Whether the body is cut into chunks.</param>
/// <param name="Language">The <c>Content-Language</c>.</param>
/// <param name="BodyStart">Where the body starts, in bytes from the block's start.</param>
internal sealed record HttpMessage(int Status, string? ContentType, string? ContentEncoding, bool IsChunked, string? Language, int BodyStart)
{
    /// <summary>Reads the head at the start of a block.</summary>
    /// <returns>Null where the block starts with none, or where it does not end within it.</returns>
    public static HttpMessage? Parse(ReadOnlySpan<byte> block)
    {
        if (!block.StartsWith("HTTP/"u8))
            return null;
        var at = 0;
        var first = Line(block, ref at);
        var space = first.IndexOf((byte)' ');
        if (space < 0 || !int.TryParse(first[(space + 1)..][..Math.Min(3, first.Length - space - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            return null;
        string? type = null, encoding = null, language = null;
        var chunked = false;
        while (at < block.Length)
        {
            var line = Line(block, ref at);
            if (line.IsEmpty)
                return new(status, type, encoding, chunked, language, at);
            var colon = line.IndexOf((byte)':');
            if (colon <= 0)
                continue;
            var name = line[..colon].Trim((byte)' ');
            var value = line[(colon + 1)..];
            if (Ascii.EqualsIgnoreCase(name, "Content-Type"u8))
                type = Text(value);
            else if (Ascii.EqualsIgnoreCase(name, "Content-Encoding"u8))
                encoding = Text(value).ToLowerInvariant();
            else if (Ascii.EqualsIgnoreCase(name, "Transfer-Encoding"u8))
                chunked = Text(value).Contains("chunked", StringComparison.OrdinalIgnoreCase);
            else if (Ascii.EqualsIgnoreCase(name, "Content-Language"u8))
                language = Text(value);
        }
        return null;
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> block, ref int at)
    {
        var rest = block[at..];
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        at = end < 0 ? block.Length : at + end + 1;
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private static string Text(ReadOnlySpan<byte> value) => Encoding.Latin1.GetString(value.Trim(" \t"u8));
}
