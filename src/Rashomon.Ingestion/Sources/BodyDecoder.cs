using System.Globalization;
using System.IO.Compression;

namespace Rashomon.Ingestion.Sources;

/// <summary>Undoes what HTTP does to a body: chunks, then compression. What is not as its header says is taken as it is: archives often store bodies undone already.</summary>
internal static class BodyDecoder
{
    /// <summary>The body without its chunks' heads; the same bytes where it has none.</summary>
    public static ReadOnlyMemory<byte> Unchunk(ReadOnlyMemory<byte> body)
    {
        var span = body.Span;
        if (ChunkHead(span) is not { } first)
            return body;
        var joined = new byte[body.Length];
        var length = 0;
        var at = 0;
        (int Size, int Head)? chunk = first;
        while (chunk is { Size: > 0 } now)
        {
            at += now.Head;
            var size = Math.Min(now.Size, span.Length - at);
            span.Slice(at, size).CopyTo(joined.AsSpan(length));
            length += size;
            at += size;
            while (at < span.Length && span[at] is (byte)'\r' or (byte)'\n' && length > 0 && at < span.Length)
                at++;
            chunk = at < span.Length ? ChunkHead(span[at..]) : null;
        }
        return joined.AsMemory(0, length);
    }

    /// <summary>Inflates a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="encoding">Its <c>Content-Encoding</c>, lower case; null for none.</param>
    /// <param name="most">Most bytes that are given out.</param>
    /// <param name="options">The ratio that is too much.</param>
    /// <returns>The bytes; or a code where they are none, or not all.</returns>
    public static (ReadOnlyMemory<byte> Bytes, string? Problem) Inflate(ReadOnlyMemory<byte> body, string? encoding, int most, SourceOptions options)
    {
        if (Opened(body, encoding) is not { } stream)
            return (body[..Math.Min(body.Length, most)], null);
        using var memory = new MemoryStream(Math.Min(most, Math.Max(1024, body.Length * 4)));
        string? problem = null;
        using (stream)
        {
            var buffer = new byte[32 * 1024];
            try
            {
                int read;
                while (memory.Length < most && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - memory.Length))) > 0)
                {
                    memory.Write(buffer, 0, read);
                    if (memory.Length > options.RatioFloor && memory.Length / Math.Max(1, body.Length) > options.MaxRatio)
                        return (default, DiagnosticCodes.DecompressionBomb);
                }
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                problem = DiagnosticCodes.DamagedArchive;
            }
        }
        if (memory.Length < most && IsCutGzip(body.Span, memory.Length))
            problem = DiagnosticCodes.DamagedArchive;
        return (memory.GetBuffer().AsMemory(0, (int)memory.Length), problem);
    }

    private static Stream? Opened(ReadOnlyMemory<byte> body, string? encoding)
    {
        var span = body.Span;
        return encoding switch
        {
            "gzip" or "x-gzip" => IsGzip(span) ? new GZipStream(Over(body), CompressionMode.Decompress) : null,
            "deflate" => span.Length < 2 || LooksLikeText(span) ? null
                : (span[0] & 0x0F) == 8 && ((span[0] << 8) | span[1]) % 31 == 0 ? new ZLibStream(Over(body), CompressionMode.Decompress) : new DeflateStream(Over(body), CompressionMode.Decompress),
            "br" => LooksLikeText(span) ? null : new BrotliStream(Over(body), CompressionMode.Decompress),
            _ => null,
        };
    }

    private static MemoryStream Over(ReadOnlyMemory<byte> body) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(body, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(body.ToArray());

    private static bool IsGzip(ReadOnlySpan<byte> body) => body is [0x1F, 0x8B, ..];

    /// <summary>Whether the first bytes are markup or words: then the body was inflated when it was stored.</summary>
    private static bool LooksLikeText(ReadOnlySpan<byte> body)
    {
        var sample = body[..Math.Min(body.Length, 64)];
        return System.Text.Unicode.Utf8.IsValid(sample[..Math.Min(sample.Length, 16)]) && !sample.ContainsAnyInRange((byte)0, (byte)8) && sample.ContainsAny("< "u8);
    }

    /// <summary>Whether gzip data do not end with the length of what they hold, as happens where they were cut off: inflating says nothing of that.</summary>
    private static bool IsCutGzip(ReadOnlySpan<byte> body, long inflated) =>
        IsGzip(body) && body.Length >= 18 && System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(body[^4..]) != (uint)inflated && body[1..].IndexOf<byte>([0x1F, 0x8B, 0x08]) < 0;

    /// <summary>The size of the chunk whose head stands first, and the head's length; null where none does.</summary>
    private static (int Size, int Head)? ChunkHead(ReadOnlySpan<byte> body)
    {
        var end = body[..Math.Min(body.Length, 256)].IndexOf((byte)'\n');
        if (end <= 0)
            return null;
        var line = body[..end].TrimEnd(" \r\t"u8);
        var semicolon = line.IndexOf((byte)';');
        var digits = (semicolon < 0 ? line : line[..semicolon]).Trim((byte)' ');
        return digits.Length is > 0 and <= 8 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 ? (size, end + 1) : null;
    }
}
