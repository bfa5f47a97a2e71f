using System.Globalization;
using System.Text;

namespace Rashomon.Ingestion.Warc;

/// <summary>The named fields of a WARC record that are used (ISO 28500).</summary>
internal sealed class WarcHead
{
    public string Type { get; private set; } = "";

    public string? TargetUri { get; private set; }

    public string? Date { get; private set; }

    public string? RecordId { get; private set; }

    public string? ContentType { get; private set; }

    public string? BlockDigest { get; private set; }

    public string? Truncated { get; private set; }

    /// <summary>Bytes of the block; null where it is not given, or is no number.</summary>
    public long? Length { get; private set; }

    /// <summary>Whether a line begins a record.</summary>
    public static bool IsStart(ReadOnlySpan<byte> line) =>
        line.StartsWith("WARC/"u8) && line.Length is >= 8 and <= 16 && line[5] is >= (byte)'0' and <= (byte)'9' && line[6] == '.';

    /// <summary>Takes a line of the head. What is no field, or not used, is passed over.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon <= 0)
            return;
        var name = line[..colon].Trim((byte)' ');
        var value = line[(colon + 1)..].Trim(" \t"u8);
        if (Is(name, "WARC-Type"u8))
            Type = TypeOf(value);
        else if (Is(name, "Content-Length"u8))
            Length = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;
        else if (Is(name, "WARC-Target-URI"u8))
            TargetUri = Text(value).Trim('<', '>');
        else if (Is(name, "WARC-Date"u8))
            Date = Text(value);
        else if (Is(name, "WARC-Record-ID"u8))
            RecordId = Text(value).Trim('<', '>');
        else if (Is(name, "Content-Type"u8))
            ContentType = Text(value);
        else if (Is(name, "WARC-Block-Digest"u8))
            BlockDigest = Text(value);
        else if (Is(name, "WARC-Truncated"u8))
            Truncated = Text(value);
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => name.Length == known.Length && Ascii.EqualsIgnoreCase(name, known);

    private static string TypeOf(ReadOnlySpan<byte> value)
    {
        foreach (var known in (ReadOnlySpan<string>)["response", "request", "metadata", "resource", "warcinfo", "revisit", "conversion", "continuation"])
        {
            if (Ascii.EqualsIgnoreCase(value, known))
                return known;
        }
        return Text(value);
    }

    private static string Text(ReadOnlySpan<byte> value) => Encoding.UTF8.GetString(value);
}
