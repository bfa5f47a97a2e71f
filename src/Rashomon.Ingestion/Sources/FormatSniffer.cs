using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Sources;

/// <summary>Tells what a source holds by its first bytes; its name decides only between forms that begin alike.</summary>
internal static partial class FormatSniffer
{
    /// <summary>Bytes that are looked at.</summary>
    public const int SampleLength = 32 * 1024;

    /// <summary>The format.</summary>
    /// <param name="head">The first bytes, inflated if they are compressed.</param>
    /// <param name="name">The source's name.</param>
    public static SourceFormat Of(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith("WARC/"u8))
            return SourceFormat.Warc;
        var text = Text(head);
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.Length == 0)
            return SourceFormat.Document;
        if (start[0] == '<')
            return OfMarkup(text);
        if (start[0] is '{' or '[')
            return OfJson(head, name);
        return IsMessage(text) ? SourceFormat.Mhtml : SourceFormat.Document;
    }

    /// <summary>The first bytes, inflated if they are gzip; what can be inflated of damaged ones.</summary>
    public static byte[] Inflated(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith<byte>([0x1F, 0x8B]))
            return head.ToArray();
        using var stream = new GZipStream(new MemoryStream(head.ToArray()), CompressionMode.Decompress);
        var inflated = new byte[SampleLength];
        var length = 0;
        try
        {
            int read;
            while (length < inflated.Length && (read = stream.Read(inflated, length, inflated.Length - length)) > 0)
                length += read;
        }
        catch (InvalidDataException)
        {
            return inflated[..length];
        }
        return inflated[..length];
    }

    private static string Text(ReadOnlySpan<byte> head)
    {
        if (Decoding.Utf16Guess.Of(head) is { } wide)
            return wide.GetString(head[..(head.Length & ~1)]);
        return Encoding.Latin1.GetString(head.StartsWith("\uFEFF"u8) ? head[3..] : head);
    }

    private static SourceFormat OfMarkup(string text)
    {
        var root = RootTag().Match(text);
        return root.Success ? root.Groups["name"].Value.ToLowerInvariant() switch
        {
            "rss" or "rdf" or "feed" or "channel" => SourceFormat.Feed,
            "opml" => SourceFormat.Opml,
            _ => SourceFormat.Document,
        }
        : SourceFormat.Document;
    }

    /// <summary>JSON only if nothing in the sample is against it: texts begin with brackets too.</summary>
    private static SourceFormat OfJson(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith("\uFEFF"u8))
            head = head[3..];
        var isLines = Extension(name) is ".jsonl" or ".ndjson" or ".jsonlines";
        var isNamed = isLines || Extension(name) == ".json";
        var trimmed = head.TrimStart(" \t\r\n"u8);
        var end = trimmed.IndexOf((byte)'\n');
        var first = trimmed[0] == (byte)'{' && end > 0 && IsWhole(trimmed[..end]);
        if (isLines || (first && !trimmed[end..].Trim(" \t\r\n"u8).IsEmpty))
            return SourceFormat.JsonLines;
        return isNamed || IsPrefix(head) ? SourceFormat.Json : SourceFormat.Document;
    }

    private static string Extension(string name)
    {
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            name = name[..^3];
        return Path.GetExtension(name).ToLowerInvariant();
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, isFinalBlock: true, default);
            reader.Read();
            return reader.TrySkip() && reader.TokenType == JsonTokenType.EndObject && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsPrefix(ReadOnlySpan<byte> head)
    {
        try
        {
            var reader = new Utf8JsonReader(head, isFinalBlock: false, default);
            var tokens = 0;
            while (reader.Read())
                tokens++;
            return tokens > 1;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsMessage(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var lf ? lf : text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        return MessageField().IsMatch(head) && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) && head.Contains("MIME-Version", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("\\A[\\s\\uFEFF\u00EF\u00BB\u00BF]*(?:<\\?[^>]{0,2000}>\\s*|<!--.{0,4000}?-->\\s*|<!DOCTYPE[^>\\[]{0,1000}(?:\\[[^\\]]{0,20000}\\]\\s*)?>\\s*)*<(?:[A-Za-z][\\w.-]{0,20}:)?(?<name>[A-Za-z]{2,12})[\\s>/]", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex RootTag();

    [GeneratedRegex("\\A[A-Za-z][A-Za-z0-9-]{1,40}:[ \\t]", RegexOptions.CultureInvariant)]
    private static partial Regex MessageField();
}
