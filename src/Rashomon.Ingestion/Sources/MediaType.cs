namespace Rashomon.Ingestion.Sources;

/// <summary>A media type as headers have it: <c>text/html; charset=utf-8</c>.</summary>
/// <param name="Name">Type and subtype in lower case, without parameters.</param>
/// <param name="Charset">The <c>charset</c> parameter, if there is one.</param>
internal sealed record MediaType(string Name, string? Charset)
{
    /// <summary>Whether it may be an article: a page or plain text.</summary>
    public bool IsReadable => Name is "text/html" or "application/xhtml+xml" or "text/plain" or "text/markdown";

    /// <summary>Whether it tells nothing.</summary>
    public bool IsVague => Name is "application/octet-stream" or "application/x-unknown" or "binary/octet-stream" or "unknown/unknown" or "*/*" || !Name.Contains('/', StringComparison.Ordinal);

    /// <summary>Reads a header's value; null where it is empty.</summary>
    public static MediaType? Parse(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        // Hardly more than two values are ever sent, and parsing them is felt in archives.
        var semicolon = value.AsSpan().IndexOfAny(';', ',');
        var name = (semicolon < 0 ? value : value[..semicolon]).Trim().ToLowerInvariant();
        return new(name, semicolon < 0 ? null : Parameter(value[(semicolon + 1)..], "charset"));
    }

    /// <summary>A parameter of a header's value.</summary>
    public static string? Parameter(string value, string name)
    {
        foreach (var part in value.Split(';', StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return part[(equals + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } found ? found : null;
        }
        return null;
    }
}
