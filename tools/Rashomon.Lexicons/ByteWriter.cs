using System.IO.Compression;
using System.Text;

namespace Rashomon.Lexicons;

/// <summary>Collects the numbers and texts of one data file and writes them compressed with Brotli.</summary>
internal sealed class ByteWriter
{
    private readonly MemoryStream _bytes = new();

    /// <summary>Bytes so far, before compression.</summary>
    public long Length => _bytes.Length;

    public void Byte(int value) => _bytes.WriteByte(checked((byte)value));

    /// <summary>A number of 0 or more, seven bits a byte, low bits first.</summary>
    public void Number(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        while (value >= 0x80)
        {
            _bytes.WriteByte((byte)(value | 0x80));
            value >>= 7;
        }
        _bytes.WriteByte((byte)value);
    }

    /// <summary>A number of either sign: sign in the lowest bit, so that small ones stay short.</summary>
    public void Signed(long value) => Number((value << 1) ^ (value >> 63));

    public void Numbers(IEnumerable<int> values)
    {
        foreach (var value in values)
            Number(value);
    }

    /// <summary>Length in bytes, then UTF-8.</summary>
    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>Count, shared prefix lengths, rest lengths, then the rests. In this order they compress best.</summary>
    public void SortedTexts(IReadOnlyList<string> values)
    {
        var texts = values.Select(Encoding.UTF8.GetBytes).ToList();
        var shared = texts.Select((text, i) => i == 0 ? 0 : Math.Min(255, texts[i - 1].AsSpan().CommonPrefixLength(text))).ToList();
        Number(texts.Count);
        foreach (var length in shared)
            Byte(length);
        for (var i = 0; i < texts.Count; i++)
            Number(texts[i].Length - shared[i]);
        for (var i = 0; i < texts.Count; i++)
            _bytes.Write(texts[i].AsSpan(shared[i]));
    }

    /// <summary>Writes the uncompressed length (4 bytes, little-endian), then the Brotli stream.</summary>
    public void Save(string path)
    {
        using var file = File.Create(path);
        Span<byte> length = stackalloc byte[4];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, checked((int)_bytes.Length));
        file.Write(length);
        using var brotli = new BrotliStream(file, CompressionLevel.SmallestSize);
        brotli.Write(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
    }
}
