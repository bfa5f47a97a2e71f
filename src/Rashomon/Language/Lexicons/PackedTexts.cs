using System.Runtime.CompilerServices;
using System.Text;

namespace Rashomon.Language.Lexicons;

/// <summary>
/// Many short texts in one block of UTF-8, found by hash. Strings are made only for those that are asked for.
/// </summary>
internal sealed class PackedTexts
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly string?[] _strings;
    private int[]? _table;

    private PackedTexts(byte[] bytes, int[] starts)
    {
        _bytes = bytes;
        _starts = starts;
        _strings = new string?[starts.Length - 1];
    }

    public int Count => _strings.Length;

    /// <summary>Text number <paramref name="index"/>. Racing threads may make it twice, with equal content.</summary>
    public string this[int index] => _strings[index] ??= Encoding.UTF8.GetString(Utf8(index));

    public ReadOnlySpan<byte> Utf8(int index) => _bytes.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>Reads texts that share prefixes with the one before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PackedTexts Read(ref ByteReader reader)
    {
        var count = reader.Number();
        var shared = reader.Bytes(count);
        var rests = reader.Numbers(count);
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
            starts[i + 1] = starts[i] + shared[i] + rests[i];
        var bytes = new byte[starts[count]];
        for (var i = 0; i < count; i++)
        {
            if (shared[i] > 0)
                bytes.AsSpan(starts[i - 1], shared[i]).CopyTo(bytes.AsSpan(starts[i]));
            reader.Bytes(rests[i]).CopyTo(bytes.AsSpan(starts[i] + shared[i]));
        }
        return new(bytes, starts);
    }

    /// <summary>Number of the text with exactly these bytes (the first of equal ones), or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> utf8)
    {
        // Racing threads may build it twice, alike.
        var table = _table ??= BuildTable();
        var mask = table.Length - 1;
        for (var slot = (int)Hash(utf8) & mask; table[slot] != 0; slot = (slot + 1) & mask)
            if (Utf8(table[slot] - 1).SequenceEqual(utf8))
                return table[slot] - 1;
        return -1;
    }

    // Open addressing at a load of at most a half; entries are numbers + 1, 0 is free.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] BuildTable()
    {
        var table = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * Count + 2))];
        var mask = table.Length - 1;
        for (var i = 0; i < Count; i++)
        {
            var slot = (int)Hash(Utf8(i)) & mask;
            while (table[slot] != 0)
                slot = (slot + 1) & mask;
            table[slot] = i + 1;
        }
        return table;
    }

    // FNV-1a, with a last mix since the table takes the low bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var b in utf8)
            hash = (hash ^ b) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
