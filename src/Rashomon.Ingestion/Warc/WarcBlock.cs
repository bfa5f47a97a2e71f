using System.Security.Cryptography;

namespace Rashomon.Ingestion.Warc;

/// <summary>A record's block as it is read: at first the beginning alone, and the rest only of what may be an article.</summary>
internal sealed class WarcBlock
{
    private byte[] _bytes = new byte[64 * 1024];
    private IncrementalHash? _hash;

    /// <summary>The bytes kept so far.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, Kept);

    /// <summary>How many are kept.</summary>
    public int Kept { get; private set; }

    /// <summary>Empties the block for the next record.</summary>
    /// <param name="sha1">Whether every byte is to be hashed.</param>
    public void Clear(bool sha1)
    {
        Kept = 0;
        _hash?.Dispose();
        _hash = sha1 ? IncrementalHash.CreateHash(HashAlgorithmName.SHA1) : null;
    }

    /// <summary>Keeps the next bytes, up to a limit.</summary>
    public void Add(ReadOnlySpan<byte> bytes, int most)
    {
        _hash?.AppendData(bytes);
        bytes = bytes[..Math.Max(0, Math.Min(bytes.Length, most - Kept))];
        if (Kept + bytes.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max((int)Math.Min(_bytes.Length * 2L, most), Kept + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Kept));
        Kept += bytes.Length;
    }

    /// <summary>Whether the block has the digest that its head gives; null where it cannot be told.</summary>
    /// <param name="digest">As <c>sha1:</c> and Base32.</param>
    public bool? Fits(string? digest)
    {
        if (_hash is null || digest is null || !digest.StartsWith("sha1:", StringComparison.OrdinalIgnoreCase))
            return null;
        return digest[5..].Equals(Base32(_hash.GetHashAndReset()), StringComparison.OrdinalIgnoreCase);
    }

    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var text = new char[(bytes.Length * 8 + 4) / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var value = 0;
            for (var bit = i * 5; bit < (i * 5) + 5; bit++)
                value = (value << 1) | (bit / 8 < bytes.Length ? (bytes[bit / 8] >> (7 - (bit % 8))) & 1 : 0);
            text[i] = letters[value];
        }
        return new(text);
    }
}
