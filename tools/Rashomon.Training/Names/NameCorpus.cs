using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Names;

/// <summary>A corpus ready for training; paragraphs with hyphenated words are in it both ways, whole and split.</summary>
internal sealed class NameCorpus
{
    /// <summary>Prepares the sentences.</summary>
    /// <param name="sentences">The paragraphs or windows.</param>
    /// <param name="options">The shape of the encoder.</param>
    /// <param name="vectors">The words' vectors.</param>
    /// <param name="labels">The labels of another corpus with the same guideline; the corpus' own where null.</param>
    public NameCorpus(IReadOnlyList<NameSentence> sentences, EncoderOptions options, WordVectors vectors, NameLabels? labels = null)
    {
        var both = sentences.Concat(sentences.Select(s => s.SplitHyphens()).OfType<NameSentence>()).ToArray();
        Labels = labels ?? NameLabels.Of(sentences);
        Inputs = WordInput.Of(both.Select(s => s.Words), options.Tables, vectors, options.Kinds);
        Targets = [.. both.Select(Labels.Target)];
        Words = Inputs.Sum(i => i.Length);
        Console.WriteLine($"names: {both.Length} paragraphs, {Words} words, types {string.Join(' ', Labels.Types)}");
    }

    /// <summary>The guideline's labels.</summary>
    public NameLabels Labels { get; }

    /// <summary>What the words read.</summary>
    public List<WordInput[]> Inputs { get; }

    /// <summary>The labels of the words.</summary>
    public int[][] Targets { get; }

    /// <summary>Number of words.</summary>
    public int Words { get; }
}
