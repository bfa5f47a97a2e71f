using System.Runtime.InteropServices;

namespace Rashomon.Language.Networks;

/// <summary>Vectors of frequent words, counted on raw text; shared by the networks and never trained further.</summary>
internal sealed class WordVectors
{
    private readonly Dictionary<uint, int> _rows;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    private WordVectors(Dictionary<uint, int> rows, sbyte[] values, float[] scales, int size)
    {
        _rows = rows;
        _values = values;
        _scales = scales;
        Size = size;
    }

    /// <summary>Dimensions of a vector.</summary>
    public int Size { get; }

    /// <summary>Reads the vectors from <c>vectors.bin</c>.</summary>
    public static WordVectors Load(ModelFile file)
    {
        var keys = ModelFile.Unpack(file.Entries["keys"].Bytes);
        var entry = file.Entries["vectors"];
        var rows = new Dictionary<uint, int>(keys.Length);
        var values = new sbyte[keys.Length * entry.Columns];
        var scales = new float[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            // Of two words under one key the more frequent, which comes first, stays.
            rows.TryAdd(keys[i], i);
            var row = entry.Bytes.AsSpan(i * (entry.Columns + 4), entry.Columns + 4);
            scales[i] = MemoryMarshal.Read<float>(row);
            MemoryMarshal.Cast<byte, sbyte>(row[4..]).CopyTo(values.AsSpan(i * entry.Columns));
        }

        return new(rows, values, scales, entry.Columns);
    }

    /// <summary>Row of a word, or -1 when it has no vector.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordForms.Longest];
        var form = buffer[..WordForms.Normalize(word, buffer)];
        return _rows.TryGetValue((uint)(FeatureHash.Of(form) >> 32), out var row) ? row : -1;
    }

    /// <summary>Writes the vector of a row.</summary>
    public void Read(int row, Span<float> into)
    {
        var scale = _scales[row];
        var values = _values.AsSpan(row * Size, Size);
        for (var i = 0; i < values.Length; i++)
            into[i] = values[i] * scale;
    }
}
