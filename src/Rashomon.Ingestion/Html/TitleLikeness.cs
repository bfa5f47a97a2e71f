namespace Rashomon.Ingestion.Html;

/// <summary>Tells whether a heading says what one of the page's titles says.</summary>
internal sealed class TitleLikeness
{
    /// <summary>Share of words in common from which a heading repeats a title. Chosen by eye on the dev pages: kickers are set before it, and a word or two differs.</summary>
    private const double Like = 0.7;

    private readonly List<HashSet<string>> _titles = [];

    public TitleLikeness(params ReadOnlySpan<string?> titles)
    {
        foreach (var title in titles)
        {
            if (title is not null && Words(title) is { Count: >= 3 } words)
                _titles.Add(words);
        }
    }

    /// <summary>Share of the words that two titles have in common, 0 to 1.</summary>
    public static double Of(string a, string b) => Of(Words(a), Words(b));

    public bool IsTitle(string heading)
    {
        var words = Words(heading);
        return words.Count >= 3 && _titles.Exists(t => Of(t, words) >= Like);
    }

    private static double Of(HashSet<string> a, HashSet<string> b)
    {
        var shared = 0;
        foreach (var word in a)
            shared += b.Contains(word) ? 1 : 0;
        return a.Count + b.Count == 0 ? 0 : 2.0 * shared / (a.Count + b.Count);
    }

    private static HashSet<string> Words(string text) => Rules.Words.Of(text).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
