using System.Text;

namespace Rashomon.Ingestion.Decoding;

/// <summary>Finds UTF-16 by its byte order mark or by where its zero bytes stand.</summary>
internal static class Utf16Guess
{
    /// <summary>The encoding; null where the bytes are not UTF-16.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode;
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode;
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        if (sample.Length < 8)
            return null;
        int evenZeros = 0, oddZeros = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
        }
        var units = sample.Length / 2;
        // Text in a Latin script has a zero in nearly every unit, always on the same side.
        if (oddZeros * 10 > units * 4 && evenZeros * 20 < units)
            return Encoding.Unicode;
        if (evenZeros * 10 > units * 4 && oddZeros * 20 < units)
            return Encoding.BigEndianUnicode;
        return null;
    }
}
