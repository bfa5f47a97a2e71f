using System.Buffers.Binary;

namespace Rashomon.Language.Networks;

/// <summary>A tensor of rows, or plain bytes, as stored in a <see cref="ModelFile"/>.</summary>
internal sealed class ModelEntry
{
    private enum Kind : byte
    {
        Bytes,
        Single,
        Half,
        Scaled8,
    }

    private readonly Kind _kind;

    private ModelEntry(Kind kind, int rows, int columns, byte[] bytes)
    {
        _kind = kind;
        Rows = rows;
        Columns = columns;
        Bytes = bytes;
    }

    /// <summary>Number of rows; 0 for plain bytes.</summary>
    public int Rows { get; }

    /// <summary>Number of columns; 0 for plain bytes.</summary>
    public int Columns { get; }

    /// <summary>The stored bytes. Of an 8-bit tensor: per row a single-precision scale, then the columns as signed bytes.</summary>
    public byte[] Bytes { get; }

    /// <summary>Plain bytes.</summary>
    public static ModelEntry OfBytes(byte[] bytes) => new(Kind.Bytes, 0, 0, bytes);

    /// <summary>A tensor kept exactly.</summary>
    public static ModelEntry OfSingles(ReadOnlySpan<float> values, int rows, int columns)
    {
        var bytes = new byte[values.Length * 4];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * 4), values[i]);
        return new(Kind.Single, rows, columns, bytes);
    }

    /// <summary>A tensor kept in half precision.</summary>
    public static ModelEntry OfHalves(ReadOnlySpan<float> values, int rows, int columns)
    {
        var bytes = new byte[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(i * 2), (Half)values[i]);
        return new(Kind.Half, rows, columns, bytes);
    }

    /// <summary>A tensor kept as signed bytes with one scale a row.</summary>
    public static ModelEntry OfScaled(ReadOnlySpan<float> values, int rows, int columns)
    {
        var bytes = new byte[rows * (columns + 4)];
        for (var row = 0; row < rows; row++)
        {
            var source = values.Slice(row * columns, columns);
            var into = bytes.AsSpan(row * (columns + 4), columns + 4);
            var top = 0f;
            foreach (var value in source)
                top = Math.Max(top, Math.Abs(value));
            var scale = top / 127;
            BinaryPrimitives.WriteSingleLittleEndian(into, scale);
            for (var i = 0; i < columns; i++)
                into[i + 4] = scale > 0 ? (byte)(sbyte)MathF.Round(source[i] / scale) : (byte)0;
        }

        return new(Kind.Scaled8, rows, columns, bytes);
    }

    /// <summary>The tensor's values, row after row.</summary>
    /// <exception cref="InvalidDataException">The entry holds plain bytes.</exception>
    public float[] ToFloats()
    {
        var values = new float[Rows * Columns];
        switch (_kind)
        {
            case Kind.Single:
                for (var i = 0; i < values.Length; i++)
                    values[i] = BinaryPrimitives.ReadSingleLittleEndian(Bytes.AsSpan(i * 4));
                break;
            case Kind.Half:
                for (var i = 0; i < values.Length; i++)
                    values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(Bytes.AsSpan(i * 2));
                break;
            case Kind.Scaled8:
                for (var row = 0; row < Rows; row++)
                    ReadScaledRow(row, values.AsSpan(row * Columns, Columns));
                break;
            default:
                throw new InvalidDataException("Not a tensor.");
        }

        return values;
    }

    private void ReadScaledRow(int row, Span<float> into)
    {
        var source = Bytes.AsSpan(row * (Columns + 4), Columns + 4);
        var scale = BinaryPrimitives.ReadSingleLittleEndian(source);
        for (var i = 0; i < into.Length; i++)
            into[i] = scale * (sbyte)source[i + 4];
    }

    /// <summary>Writes the entry without its name.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)_kind);
        writer.Write(Rows);
        writer.Write(Columns);
        writer.Write(Bytes.Length);
        writer.Write(Bytes);
    }

    /// <summary>Reads an entry without its name.</summary>
    public static ModelEntry Read(BinaryReader reader)
    {
        var kind = (Kind)reader.ReadByte();
        var rows = reader.ReadInt32();
        var columns = reader.ReadInt32();
        return new(kind, rows, columns, reader.ReadBytes(reader.ReadInt32()));
    }
}
