using System.Collections.Frozen;
using System.Reflection;

namespace Rashomon.Storage.Sqlite;

/// <summary>The SQL of a dialect, from the files embedded in the assembly: a statement has the name of its file and its own, as <c>articles.add</c>.</summary>
internal sealed class Statements
{
    private const string Mark = "-- :";

    private readonly FrozenDictionary<string, string> _texts;

    private Statements(FrozenDictionary<string, string> texts) => _texts = texts;

    /// <summary>SQLite's.</summary>
    public static Statements Sqlite { get; } = Load("sqlite/");

    /// <summary>The text of a statement.</summary>
    public string this[string name] => _texts[name];

    private static Statements Load(string dialect)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(Statements).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith(dialect, StringComparison.Ordinal) || resource.AsSpan(dialect.Length).Contains('/'))
                continue;
            var area = resource[dialect.Length..^".sql".Length];
            foreach (var part in Text(assembly, resource).Split(Mark)[1..])
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                texts.Add(area + "." + part[..end].Trim(), part[end..].Trim());
            }
        }

        return new(texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The text of an embedded file, with line feeds alone.</summary>
    public static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
