using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>Reads the embedded lists of words: "kind | word word", "_" for a space, "#" before a comment.</summary>
internal static class WordLines
{
    /// <summary>The lines of a list, in order.</summary>
    public static IEnumerable<(string Kind, ImmutableArray<string> Terms)> Read(string name)
    {
        using var stream = typeof(WordLines).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal) && !line.StartsWith('#')).Select(Line)];
    }

    /// <summary>A term as it is spoken.</summary>
    public static string Spoken(string term) => term.Replace('_', ' ');

    /// <summary>A term without the mark of its word class.</summary>
    public static string Plain(string term) => term.EndsWith(".n", StringComparison.Ordinal) || term.EndsWith(".v", StringComparison.Ordinal) ? term[..^2] : term;

    private static (string Kind, ImmutableArray<string> Terms) Line(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return (parts[0], [.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
