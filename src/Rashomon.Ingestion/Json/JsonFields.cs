using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Rashomon.Ingestion.Json;

/// <summary>Looks fields up in an object, under the names that they go by.</summary>
internal static class JsonFields
{
    /// <summary>The text of the first of the fields that has one: a string, a number, or the name in an object or a list.</summary>
    public static string? Text(JsonElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (TryGet(item, name, out var value) && Text(value) is { } text)
                return text;
        }
        return null;
    }

    /// <summary>A field of an object; false where it has none.</summary>
    public static bool TryGet(JsonElement item, string name, out JsonElement value)
    {
        try
        {
            return item.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // Another field's name has an escaped surrogate without its other half: valid JSON, and no text to compare with.
            value = default;
            return false;
        }
    }

    /// <summary>The texts of a field that is one or a list of them; a list in one text is cut at "and" and commas.</summary>
    public static ImmutableArray<string> Names(JsonElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!TryGet(item, name, out var value))
                continue;
            if (value.ValueKind == JsonValueKind.Array)
                return [.. value.EnumerateArray().Take(50).Select(Text).OfType<string>()];
            if (Text(value) is { } text)
                return [.. Cut(text)];
        }
        return [];
    }

    private static IEnumerable<string> Cut(string text)
    {
        if (text.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            text = text[3..];
        return text.Split([",", " and ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(name => name.Length < 100);
    }

    private static string? Text(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return Trimmed(value);
            case JsonValueKind.Number:
                return value.TryGetInt64(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value.GetRawText();
            case JsonValueKind.Object:
                return TryGet(value, "name", out var name) && name.ValueKind == JsonValueKind.String ? Trimmed(name)
                    : TryGet(value, "title", out var title) && title.ValueKind == JsonValueKind.String ? Trimmed(title) : null;
            case JsonValueKind.Array:
                return value.EnumerateArray().Take(20).Select(Text).FirstOrDefault(text => text is not null);
            default:
                return null;
        }
    }

    private static string? Trimmed(JsonElement value)
    {
        try
        {
            return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped surrogate without its other half is valid JSON, and no text.
            return null;
        }
    }
}
