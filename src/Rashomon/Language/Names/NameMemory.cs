using Rashomon.Language.Networks;

namespace Rashomon.Language.Names;

/// <summary>Lets the mentions of a word in a text agree: what a capitalised word is taken for in one sentence counts in the others.</summary>
/// <remarks>
/// The probability of each type (and of no name) is moved towards the mean that the same word, in any case, has over the text. Where in a name the word stands is left to
/// the network. Like the networks' own, the numbers are the same on every machine.
/// </remarks>
internal static class NameMemory
{
    /// <summary>How far scores are moved: 0 not at all, 1 to the mean. On the newswire dev part more was better up to 0.9, and 1.1 worse than none; this keeps away from the edge.</summary>
    private const float Share = 0.8f;

    /// <summary>Keeps logarithms of small probabilities small: what is less likely counts as this.</summary>
    private const float Least = 1e-6f;

    /// <summary>Moves the scores of words that stand more than once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words whose scores are given.</param>
    /// <param name="scores">A row a word: outside, then four labels a type.</param>
    public static void Settle(string text, ReadOnlySpan<Span> words, RowBuffer scores)
    {
        var before = new int[words.Length];
        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var known = last.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Length; i++)
        {
            before[i] = -1;
            var word = text.AsSpan(words[i].Start, words[i].Length);
            if (word.IsEmpty || !char.IsUpper(word[0]))
                continue;
            if (known.TryGetValue(word, out var same))
                before[i] = same;
            known[word] = i;
        }

        var types = 1 + ((scores.Columns - 1) / 4);
        var mean = new float[types];
        using var shares = new RowBuffer(words.Length, types);
        foreach (var end in last.Values.Where(i => before[i] >= 0).Order())
            Agree(scores, shares, mean, before, end);
    }

    /// <summary>Moves the scores of one word's mentions, of which the last and from each the one before are given.</summary>
    private static void Agree(RowBuffer scores, RowBuffer shares, float[] mean, int[] before, int last)
    {
        Array.Clear(mean);
        var count = 0;
        for (var i = last; i >= 0; i = before[i], count++)
        {
            Probabilities(scores[i], shares[i]);
            for (var t = 0; t < mean.Length; t++)
                mean[t] += shares[i][t];
        }

        for (var t = 0; t < mean.Length; t++)
            mean[t] = VectorMath.Log((mean[t] / count) + Least);
        for (var i = last; i >= 0; i = before[i])
        {
            for (var label = 0; label < scores.Columns; label++)
            {
                var t = Type(label);
                scores[i][label] += Share * (mean[t] - VectorMath.Log(shares[i][t] + Least));
            }
        }
    }

    /// <summary>Probability of each type from the labels' scores, outside first.</summary>
    private static void Probabilities(ReadOnlySpan<float> row, Span<float> into)
    {
        var top = float.NegativeInfinity;
        foreach (var score in row)
            top = Math.Max(top, score);
        into.Clear();
        var sum = 0f;
        for (var label = 0; label < row.Length; label++)
        {
            var p = VectorMath.Exp(row[label] - top);
            sum += p;
            into[Type(label)] += p;
        }

        foreach (ref var p in into)
            p /= sum;
    }

    private static int Type(int label) => label == 0 ? 0 : 1 + ((label - 1) / 4);
}
