using System.Collections.Frozen;

namespace Rashomon.Language;

/// <summary>Reads the word lists of the rules: entries between commas, line breaks for people only.</summary>
internal static class Lists
{
    private static readonly char[] Separators = [',', '\n', '\r'];

    /// <summary>A set that minds letter case.</summary>
    public static FrozenSet<string> Of(string entries) => Split(entries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A set of space-separated words that does not mind letter case.</summary>
    public static FrozenSet<string> Words(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries in order.</summary>
    public static string[] Split(string entries) =>
        entries.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
