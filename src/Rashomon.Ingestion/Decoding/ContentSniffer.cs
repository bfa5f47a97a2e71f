namespace Rashomon.Ingestion.Decoding;

/// <summary>Tells text from files that only look like an input.</summary>
internal static class ContentSniffer
{
    private const int SampleLength = 8192;

    private static readonly (string Name, byte[] Magic)[] Formats =
    [
        ("a PDF file", "%PDF-"u8.ToArray()),
        ("a ZIP archive or office file", [0x50, 0x4B, 0x03, 0x04]),
        ("a ZIP archive", [0x50, 0x4B, 0x05, 0x06]),
        ("gzip data", [0x1F, 0x8B]),
        ("bzip2 data", "BZh"u8.ToArray()),
        ("xz data", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("Zstandard data", [0x28, 0xB5, 0x2F, 0xFD]),
        ("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("a RAR archive", "Rar!"u8.ToArray()),
        ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG image", [0xFF, 0xD8, 0xFF]),
        ("a GIF image", "GIF8"u8.ToArray()),
        ("a RIFF file (WebP, WAV or AVI)", "RIFF"u8.ToArray()),
        ("a TIFF image", [0x49, 0x49, 0x2A, 0x00]),
        ("a TIFF image", [0x4D, 0x4D, 0x00, 0x2A]),
        ("an old office file", [0xD0, 0xCF, 0x11, 0xE0]),
        ("a program", [0x7F, 0x45, 0x4C, 0x46]),
        ("an SQLite database", "SQLite format 3"u8.ToArray()),
        ("an MP3 file", "ID3"u8.ToArray()),
        ("an Ogg file", "OggS"u8.ToArray()),
    ];

    /// <summary>What kind of binary file the bytes are; null for text.</summary>
    public static string? BinaryKind(ReadOnlySpan<byte> bytes)
    {
        foreach (var (name, magic) in Formats)
        {
            if (bytes.StartsWith(magic) && !LooksLikeWords(bytes))
                return name;
        }
        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8))
            return "a video or image file";
        return HasTooManyControls(bytes) ? "binary data" : null;
    }

    /// <summary>"RIFF raff" is text: a short magic of letters counts only if what follows is not plain words.</summary>
    private static bool LooksLikeWords(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return false;
        foreach (var b in bytes[..Math.Min(bytes.Length, 512)])
        {
            if (b >= 0x7F || (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r')))
                return false;
        }
        return true;
    }

    /// <summary>Whether control characters, NUL apart, make up more than a fiftieth; or NULs do without being UTF-16 or UTF-32.</summary>
    private static bool HasTooManyControls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int controls = 0, zeros = 0;
        foreach (var b in sample)
        {
            if (b == 0)
                zeros++;
            else if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B))
                controls++;
        }
        if (Utf16Guess.Of(sample) is not null)
            return false;
        return controls * 50 > sample.Length || zeros * 10 > sample.Length;
    }
}
