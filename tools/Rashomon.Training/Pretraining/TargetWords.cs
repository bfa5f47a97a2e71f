namespace Rashomon.Training.Pretraining;

/// <summary>The words that a hidden word is guessed among: the frequent ones as written, the rest by their outline (capitals, digits, last two letters).</summary>
internal sealed class TargetWords
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>Counts the words of all lines.</summary>
    /// <param name="lines">Lines of words.</param>
    /// <param name="most">Number of targets at most.</param>
    public TargetWords(IEnumerable<IReadOnlyList<string>> lines, int most)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in lines.SelectMany(l => l))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        var frequent = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most * 3 / 4).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var outlines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, count) in counts.Where(c => !frequent.Contains(c.Key)))
            outlines[Outline(word)] = outlines.GetValueOrDefault(Outline(word)) + count;
        var all = frequent.Select(w => (Word: w, Count: counts[w]))
            .Concat(outlines.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most / 4).Select(o => (Word: o.Key, Count: o.Value)))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Word, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < all.Length; i++)
            _ids[all[i].Word] = i;
        Counts = [.. all.Select(a => a.Count)];
    }

    /// <summary>How often each target occurs.</summary>
    public int[] Counts { get; }

    /// <summary>The target of a word, or -1 when it is not to be guessed.</summary>
    public int Find(string word) => _ids.TryGetValue(word, out var id) || _ids.TryGetValue(Outline(word), out id) ? id : -1;

    /// <summary>What a rare word is guessed by; the sign in front keeps it apart from words.</summary>
    private static string Outline(string word)
    {
        var shape = char.IsDigit(word[0]) ? '0' : !char.IsUpper(word[0]) ? 'x' : word.Length > 1 && word.All(char.IsUpper) ? 'A' : 'X';
        return $"\u0001{shape}{(word.Contains('-', StringComparison.Ordinal) ? '-' : '+')}{word[^Math.Min(2, word.Length)..].ToLowerInvariant()}";
    }
}
