using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Rashomon.Ingestion.Tests.Warc;

/// <summary>Invented web archives.</summary>
internal static class SomeWarc
{
    public static string Page(int number) =>
        $"<!doctype html><html><head><title>Report {number}</title></head><body><article><h1>Report {number}</h1><p>Two trawlers collided off Port Halen on Monday and {number + 2} sailors were pulled from the water, the café's owner said.</p></article></body></html>";

    public static byte[] Record(string type, string contentType, byte[] block, string? length = null, string extra = "", string url = "https://halen.example/a") =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-05-09T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:{url.GetHashCode(StringComparison.Ordinal):x8}>\r\n{extra}" +
            $"Content-Type: {contentType}\r\nContent-Length: {length ?? block.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    public static byte[] Answer(byte[] body, string head = "Content-Type: text/html; charset=utf-8", int status = 200) =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status} X\r\n{head}\r\n\r\n"), .. body];

    public static byte[] Response(string page, string head = "Content-Type: text/html; charset=utf-8", int status = 200, string url = "https://halen.example/a") =>
        Record("response", "application/http; msgtype=response", Answer(Encoding.UTF8.GetBytes(page), head, status), url: url);

    public static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return memory.ToArray();
    }

    public static byte[] Deflate(byte[] bytes, bool withHead)
    {
        using var memory = new MemoryStream();
        using (Stream deflate = withHead ? new ZLibStream(memory, CompressionLevel.Optimal, leaveOpen: true) : new DeflateStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(bytes);
        return memory.ToArray();
    }

    public static byte[] Brotli(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(bytes);
        return memory.ToArray();
    }

    public static byte[] Chunked(byte[] body, int size)
    {
        using var memory = new MemoryStream();
        for (var at = 0; at < body.Length; at += size)
        {
            var chunk = body.AsSpan(at, Math.Min(size, body.Length - at));
            memory.Write(Encoding.ASCII.GetBytes($"{chunk.Length:X};note=1\r\n"));
            memory.Write(chunk);
            memory.Write("\r\n"u8);
        }
        memory.Write("0\r\n\r\n"u8);
        return memory.ToArray();
    }

    /// <summary>An archive of a request and a response for each page, plain or each record compressed on its own.</summary>
    public static byte[] Archive(int pages, bool compressed)
    {
        using var memory = new MemoryStream();
        foreach (var record in Enumerable.Range(0, pages).SelectMany(i => new[] { Record("request", "application/http; msgtype=request", "GET /a HTTP/1.1\r\n\r\n"u8.ToArray()), Response(Page(i), url: $"https://halen.example/{i}") }))
            memory.Write(compressed ? Gzip(record) : record);
        return memory.ToArray();
    }
}
