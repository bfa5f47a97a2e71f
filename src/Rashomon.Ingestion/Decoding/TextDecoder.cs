using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Decoding;

/// <summary>
/// Turns bytes into text: byte order mark, UTF-16 without one, valid UTF-8, the declared encoding (HTTP header, XML declaration,
/// <c>meta charset</c>), and Windows-1252 at last. Valid UTF-8 goes before a declaration, because multi-byte UTF-8 is hardly ever valid by
/// accident while declarations are often stale.
/// </summary>
internal static partial class TextDecoder
{
    private const int DeclarationLength = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="charset">The encoding that the bytes' container states, which goes before what they declare themselves; null for none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return Lenient(bytes[3..], Encoding.UTF8);
        if (Utf16Guess.Of(bytes) is { } utf16)
            return Wide(bytes, utf16);
        if (IsValidUtf8(bytes))
            return new(StrictUtf8.GetString(bytes), []);
        if ((Stated(charset) ?? Declared(bytes)) is { } declared)
            return Lenient(bytes, declared);
        if (IsMostlyUtf8(bytes))
            return Lenient(bytes, Encoding.UTF8);
        var guessed = Lenient(bytes, Windows1252);
        return guessed with
        {
            Diagnostics = guessed.Diagnostics.Add(new(DiagnosticCodes.GuessedEncoding, Severity.Info,
                "The text declares no encoding and is not UTF-8: it was read as Windows-1252.")),
        };
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static bool IsValidUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <summary>UTF-8 with a few broken bytes: at least ten valid multi-byte characters for every invalid one.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done)
                bad++;
            else if (length > 1)
                good++;
            bytes = bytes[length..];
        }
        return good >= bad * 10;
    }

    private static DecodedText Wide(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var marked = bytes.StartsWith(encoding.Preamble);
        var decoded = Lenient(marked ? bytes[encoding.Preamble.Length..] : bytes, encoding);
        return marked
            ? decoded
            : decoded with
            {
                Diagnostics = decoded.Diagnostics.Add(new(DiagnosticCodes.GuessedEncoding, Severity.Info,
                    "The text has no byte order mark: it was read as " + encoding.WebName.ToUpperInvariant() + ".")),
            };
    }

    private static DecodedText Lenient(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var decoder = (Encoding)encoding.Clone();
        decoder.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        var text = decoder.GetString(bytes);
        var invalid = text.AsSpan().Count('\uFFFD');
        ImmutableArray<Diagnostic> diagnostics = invalid == 0
            ? []
            : [new(DiagnosticCodes.InvalidBytes, Severity.Warning,
                $"{invalid} characters are not valid {encoding.WebName}; they were read as U+FFFD.")];
        return new(text, diagnostics);
    }

    /// <summary>The encoding that the first bytes declare; null where they declare none that is known.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        var match = Declaration().Match(head);
        if (!match.Success)
            return null;
        return Stated(match.Groups["name"].Value);
    }

    /// <summary>The encoding of a name; null for none that is known.</summary>
    private static Encoding? Stated(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return null;
        // Browsers read these as the superset (WHATWG Encoding).
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase))
            return Windows1252;
        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8;
        return Known(name);
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // Not known, or known and refused, as UTF-7 is.
            return null;
        }
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.\-]{3,30})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
