namespace Rashomon.Training.Names;

/// <summary>A paragraph with its names.</summary>
/// <param name="Words">The words.</param>
/// <param name="Names">The names: first word, word after the last, type as the corpus writes it.</param>
internal sealed record NameSentence(string[] Words, (int Start, int End, string Type)[] Names)
{
    /// <summary>Joins neighbouring paragraphs of an article so that each window has at most so many words, or one paragraph.</summary>
    public static IEnumerable<NameSentence> Windows(IReadOnlyList<NameSentence> paragraphs, int most)
    {
        for (var first = 0; first < paragraphs.Count;)
        {
            var (end, count) = (first + 1, paragraphs[first].Words.Length);
            while (end < paragraphs.Count && count + paragraphs[end].Words.Length <= most)
                count += paragraphs[end++].Words.Length;
            var words = new List<string>(count);
            var names = new List<(int Start, int End, string Type)>();
            for (; first < end; first++)
            {
                names.AddRange(paragraphs[first].Names.Select(n => (n.Start + words.Count, n.End + words.Count, n.Type)));
                words.AddRange(paragraphs[first].Words);
            }

            yield return new([.. words], [.. names]);
        }
    }

    /// <summary>The same with hyphenated words split as the treebanks do, or null when nothing is to split.</summary>
    public NameSentence? SplitHyphens()
    {
        var words = new List<string>();
        var moved = new int[Words.Length + 1];
        for (var i = 0; i < Words.Length; i++)
        {
            moved[i] = words.Count;
            var word = Words[i];
            var at = word.IndexOf('-', StringComparison.Ordinal);
            if (at <= 0 || at == word.Length - 1 || !char.IsLetterOrDigit(word[at - 1]) || !char.IsLetter(word[at + 1]))
            {
                words.Add(word);
                continue;
            }

            words.Add(word[..at]);
            words.Add("-");
            words.Add(word[(at + 1)..]);
        }

        moved[^1] = words.Count;
        return words.Count == Words.Length ? null : new([.. words], [.. Names.Select(n => (moved[n.Start], moved[n.End], n.Type))]);
    }
}
