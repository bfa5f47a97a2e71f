namespace Rashomon.Training.Networks;

/// <summary>Sentences that go through a network together, their words in one row of rows.</summary>
/// <param name="Sentences">Index of each sentence in its corpus.</param>
/// <param name="Starts">First row of each sentence, and the number of rows last.</param>
/// <param name="Words">What each word reads.</param>
internal sealed record Batch(int[] Sentences, int[] Starts, WordInput[] Words)
{
    /// <summary>No sentence.</summary>
    public static readonly Batch Empty = new([], [0], []);

    /// <summary>Number of words.</summary>
    public int Count => Words.Length;

    /// <summary>Shuffles sentences into batches of about as many words.</summary>
    public static List<Batch> Shuffle(IReadOnlyList<WordInput[]> corpus, int words, Random random)
    {
        var order = Enumerable.Range(0, corpus.Count).ToArray();
        random.Shuffle(order);
        // Neighbours of like length keep the work of a batch even; the pool is wide enough to stay random.
        for (var at = 0; at < order.Length; at += 400)
            order.AsSpan(at, Math.Min(400, order.Length - at)).Sort((a, b) => (corpus[a].Length, a).CompareTo((corpus[b].Length, b)));
        var batches = new List<Batch>();
        var current = new List<int>();
        var count = 0;
        foreach (var index in order)
        {
            current.Add(index);
            count += corpus[index].Length;
            if (count < words)
                continue;
            batches.Add(Of(corpus, current));
            current.Clear();
            count = 0;
        }

        if (current.Count > 0)
            batches.Add(Of(corpus, current));
        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static Batch Of(IReadOnlyList<WordInput[]> corpus, List<int> indices)
    {
        var starts = new int[indices.Count + 1];
        for (var i = 0; i < indices.Count; i++)
            starts[i + 1] = starts[i] + corpus[indices[i]].Length;
        return new([.. indices], starts, [.. indices.SelectMany(i => corpus[i])]);
    }
}
