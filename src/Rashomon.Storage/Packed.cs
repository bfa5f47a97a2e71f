using System.IO.Compression;
using System.Text.Json;

namespace Rashomon.Storage;

/// <summary>Compression of what is kept. The same bytes always give the same packed ones.</summary>
internal static class Packed
{
    // Brotli's quality 5 of 11 packs pages to about a fifth at 60 MB a second; 9 saves another tenth and takes four times as long.
    private const int Quality = 5;
    private const int Window = 22;

    /// <summary>Packs bytes.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window) ? packed[..length] : throw new InvalidOperationException("Brotli packs into what it says it needs.");
    }

    /// <summary>What was packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Back(byte[] packed)
    {
        using var inflated = new MemoryStream();
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
            brotli.CopyTo(inflated);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException("Packed bytes are damaged.", e);
        }

        return inflated.ToArray();
    }

    /// <summary>An article without its text, packed.</summary>
    public static byte[] Head(Article article) => Of(JsonSerializer.SerializeToUtf8Bytes(article with { Text = "" }, StoreJson.Default.Article));

    /// <summary>The article of a head and its text.</summary>
    public static Article Article(byte[] head, string text) => JsonSerializer.Deserialize(Back(head), StoreJson.Default.Article)! with { Text = text };
}
