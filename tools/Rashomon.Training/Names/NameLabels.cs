namespace Rashomon.Training.Names;

/// <summary>A guideline's types as labels of words: outside, and per type begin, inside, end and single.</summary>
/// <param name="Types">The types in a fixed order.</param>
internal sealed record NameLabels(string[] Types)
{
    /// <summary>Number of labels.</summary>
    public int Count => 1 + (Types.Length * 4);

    /// <summary>The types of a corpus.</summary>
    public static NameLabels Of(IEnumerable<NameSentence> sentences) =>
        new([.. sentences.SelectMany(s => s.Names).Select(n => n.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The label of each word.</summary>
    public int[] Target(NameSentence sentence)
    {
        var target = new int[sentence.Words.Length];
        foreach (var (start, end, type) in sentence.Names)
        {
            var first = 1 + (Array.IndexOf(Types, type) * 4);
            for (var i = start; i < end; i++)
                target[i] = first + (end - start == 1 ? 3 : i == start ? 0 : i == end - 1 ? 2 : 1);
        }

        return target;
    }
}
