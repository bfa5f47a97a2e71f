using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rashomon.Claims;

/// <summary>The project's event types by the words that name them.</summary>
public sealed class EventLexicon
{
    private static readonly Lazy<EventLexicon> Shared = new(Load);
    private readonly FrozenDictionary<string, ImmutableArray<EventType>> _verbs;
    private readonly FrozenDictionary<string, ImmutableArray<EventType>> _nouns;
    private readonly FrozenDictionary<string, ImmutableArray<EventType>> _adjectives;

    private EventLexicon(IEnumerable<string[]> rows)
    {
        var all = rows.Select(row => (Type: new EventType(row[0], row[4], row[5]), Row: row)).ToList();
        _verbs = Index(all, 1);
        _nouns = Index(all, 2);
        _adjectives = Index(all, 3);
    }

    /// <summary>The lexicon that the library carries.</summary>
    public static EventLexicon Default => Shared.Value;

    /// <summary>The types that a verb's lemma may name, the likeliest first.</summary>
    public ImmutableArray<EventType> OfVerb(string lemma) => _verbs.GetValueOrDefault(lemma, []);

    /// <summary>The types that a noun's lemma may name.</summary>
    public ImmutableArray<EventType> OfNoun(string lemma) => _nouns.GetValueOrDefault(lemma, []);

    /// <summary>The types that an adjective names as a state ("dead", "missing").</summary>
    public ImmutableArray<EventType> OfAdjective(string word) => _adjectives.GetValueOrDefault(word, []);

    private static FrozenDictionary<string, ImmutableArray<EventType>> Index(List<(EventType Type, string[] Row)> rows, int column) =>
        rows.SelectMany(row => row.Row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, word) => (Word: word, row.Type))
            .GroupBy(pair => pair.Word, pair => pair.Type, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static EventLexicon Load()
    {
        using var stream = typeof(EventLexicon).Assembly.GetManifestResourceStream("events.txt")
            ?? throw new InvalidOperationException("The library was built without events.txt.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)));
    }
}
