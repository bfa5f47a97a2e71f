namespace Rashomon.Storage.Ingesting;

/// <summary>Whether two texts may be revisions of one report.</summary>
internal static class Likeness
{
    // Two reports of one event share 1 or 2 in a hundred of their runs of three words; a report rewritten from end to end keeps more than a tenth of them.
    private const double Least = 0.1;

    /// <summary>Whether the shorter text has enough runs of three words in the other; two headlines that are one do too.</summary>
    public static bool AreRevisions(Article a, Article b)
    {
        if (a.Title is { } title && string.Equals(title, b.Title, StringComparison.OrdinalIgnoreCase))
            return true;
        var (one, other) = (Runs(a.Text), Runs(b.Text));
        if (one.Count > other.Count)
            (one, other) = (other, one);
        return one.Count == 0 || one.Count(other.Contains) >= Least * one.Count;
    }

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split([' ', '\n', '\r', '\t', '.', ',', '“', '”', '"', '-', '—', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var runs = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i + 2 < words.Length; i++)
            runs.Add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
        return runs;
    }
}
