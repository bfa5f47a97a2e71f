using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Rashomon.Language.Lexicons;

/// <summary>Reads one embedded data file; the counterpart of the writer in <c>tools/Rashomon.Lexicons</c>.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Unpacks an embedded resource: its unpacked length in four bytes, then a Brotli stream.</summary>
    public static byte[] Unpack(string resource)
    {
        using var stream = typeof(ByteReader).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The library was built without its data file {resource}.");
        Span<byte> length = stackalloc byte[4];
        stream.ReadExactly(length);
        var bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        brotli.ReadExactly(bytes);
        return bytes;
    }

    public byte Byte() => _bytes[_at++];

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var span = _bytes.Slice(_at, count);
        _at += count;
        return span;
    }

    /// <summary>A number of 0 or more, seven bits a byte, low bits first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number()
    {
        uint next = _bytes[_at++];
        if (next < 0x80)
            return (int)next;
        var value = next & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            next = _bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return (int)value;
        }
    }

    /// <summary>A number of either sign, its sign in the lowest bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Signed()
    {
        var value = (uint)Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    // These loops run once, so they must not wait for the tiered compiler to notice them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Numbers(int count)
    {
        var values = new int[count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Number();
        return values;
    }

    /// <summary>Turns counts into starts: entry i holds the sum of the counts before it; one entry more than counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Starts(int count)
    {
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
            starts[i + 1] = starts[i] + Number();
        return starts;
    }
}
