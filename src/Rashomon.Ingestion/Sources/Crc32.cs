using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Rashomon.Ingestion.Sources;

/// <summary>The checksum of gzip (RFC 1952), eight bytes a step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // Eight tables of 256 one after the other.
    private static readonly uint[] Tables = Make();

    /// <summary>The checksum of what had the checksum <paramref name="crc"/>, followed by <paramref name="bytes"/>. 0 to begin.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        // Every index is a table's start and a byte, so none can lie outside; without checks it takes half the time.
        ref var table = ref MemoryMarshal.GetArrayDataReference(Tables);
        crc = ~crc;
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Unsafe.Add(ref table, 0x700 + (low & 0xFF)) ^ Unsafe.Add(ref table, 0x600 + ((low >> 8) & 0xFF))
                ^ Unsafe.Add(ref table, 0x500 + ((low >> 16) & 0xFF)) ^ Unsafe.Add(ref table, 0x400 + (low >> 24))
                ^ Unsafe.Add(ref table, 0x300 + (high & 0xFF)) ^ Unsafe.Add(ref table, 0x200 + ((high >> 8) & 0xFF))
                ^ Unsafe.Add(ref table, 0x100 + ((high >> 16) & 0xFF)) ^ Unsafe.Add(ref table, high >> 24);
            bytes = bytes[8..];
        }
        foreach (var b in bytes)
            crc = Unsafe.Add(ref table, (crc ^ b) & 0xFF) ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] Make()
    {
        var tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            tables[i] = value;
        }
        for (var i = 256; i < tables.Length; i++)
            tables[i] = (tables[i - 256] >> 8) ^ tables[tables[i - 256] & 0xFF];
        return tables;
    }
}
