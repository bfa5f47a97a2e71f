using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Rashomon.Language.Networks;

/// <summary>Named tensors and word lists in one Brotli-compressed file.</summary>
internal sealed class ModelFile
{
    private const uint Magic = 0x314D5352;
    private readonly SortedDictionary<string, ModelEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>The entries by name.</summary>
    public IReadOnlyDictionary<string, ModelEntry> Entries => _entries;

    /// <summary>Adds or replaces an entry.</summary>
    public void Add(string name, ModelEntry entry) => _entries[name] = entry;

    /// <summary>Adds a list of words, none of which holds a line feed.</summary>
    public void AddWords(string name, IEnumerable<string> words) =>
        Add(name, ModelEntry.OfBytes(Encoding.UTF8.GetBytes(string.Join('\n', words))));

    /// <summary>Reads a list of words.</summary>
    public string[] Words(string name) => Encoding.UTF8.GetString(_entries[name].Bytes).Split('\n');

    /// <summary>Values of a tensor as single-precision numbers.</summary>
    public float[] Floats(string name) => _entries[name].ToFloats();

    /// <summary>Writes the file.</summary>
    public void Save(Stream stream)
    {
        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(_entries.Count);
            foreach (var (name, entry) in _entries)
            {
                writer.Write(name);
                entry.Write(writer);
            }
        }

        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        brotli.Write(plain.GetBuffer().AsSpan(0, (int)plain.Length));
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The stream is not a model file.</exception>
    public static ModelFile Load(Stream stream)
    {
        using var plain = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true))
            brotli.CopyTo(plain, 1 << 16);
        plain.Position = 0;
        using var reader = new BinaryReader(plain, Encoding.UTF8);
        if (plain.Length < 8 || reader.ReadUInt32() != Magic)
            throw new InvalidDataException("Not a Rashomon model file.");
        var file = new ModelFile();
        for (var left = reader.ReadInt32(); left > 0; left--)
            file.Add(reader.ReadString(), ModelEntry.Read(reader));
        return file;
    }

    /// <summary>Little-endian bytes of unsigned 32-bit numbers.</summary>
    public static byte[] Pack(ReadOnlySpan<uint> values)
    {
        var bytes = new byte[values.Length * 4];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 4), values[i]);
        return bytes;
    }

    /// <summary>Unsigned 32-bit numbers from little-endian bytes.</summary>
    public static uint[] Unpack(ReadOnlySpan<byte> bytes)
    {
        var values = new uint[bytes.Length / 4];
        if (BitConverter.IsLittleEndian)
            bytes[..(values.Length * 4)].CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        else
            for (var i = 0; i < values.Length; i++)
                values[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * 4)..]);
        return values;
    }
}
