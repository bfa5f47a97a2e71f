namespace Rashomon.Eval.Extraction;

/// <summary>Compares two texts by their words, whatever their order.</summary>
internal static class WordOverlap
{
    /// <summary>F1 over the two bags of lower-case words, 0 to 1; 1 where neither text has any.</summary>
    public static double F1(string wanted, string found)
    {
        var (gold, own) = (Words(wanted), Words(found));
        if (gold.Count + own.Count == 0)
            return 1;
        var counts = gold.CountBy(w => w, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in own)
        {
            if (!counts.TryGetValue(word, out var left) || left == 0)
                continue;
            counts[word] = left - 1;
            shared++;
        }
        return 2.0 * shared / (gold.Count + own.Count);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (int i = 0, start = -1; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            words.Add(text[start..i].ToLowerInvariant());
            start = -1;
        }
        return words;
    }
}
