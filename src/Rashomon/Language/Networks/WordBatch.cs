namespace Rashomon.Language.Networks;

/// <summary>Sentences that go through the networks together. Their words lie in rows with one empty row before, between and after the sentences.</summary>
internal sealed class WordBatch
{
    private readonly string _text;
    private readonly Span[] _words;

    /// <summary>A batch of neighbouring sentences.</summary>
    /// <param name="text">The text the words are in.</param>
    /// <param name="words">All words of the text.</param>
    /// <param name="starts">First word of each sentence, and the word after the last one at the end.</param>
    public WordBatch(string text, Span[] words, ReadOnlySpan<int> starts)
    {
        _text = text;
        _words = words;
        Starts = starts.ToArray();
        Rows = starts[^1] - starts[0] + starts.Length;
    }

    /// <summary>First word of each sentence, and the word after the last one at the end.</summary>
    public int[] Starts { get; }

    /// <summary>Number of sentences.</summary>
    public int Sentences => Starts.Length - 1;

    /// <summary>Number of rows, the empty ones among them.</summary>
    public int Rows { get; }

    /// <summary>Number of words.</summary>
    public int Words => Starts[^1] - Starts[0];

    /// <summary>Row of a sentence's first word.</summary>
    public int FirstRow(int sentence) => Starts[sentence] - Starts[0] + sentence + 1;

    /// <summary>Number of words of a sentence.</summary>
    public int Length(int sentence) => Starts[sentence + 1] - Starts[sentence];

    /// <summary>A word as written.</summary>
    public ReadOnlySpan<char> Word(int word) => _text.AsSpan(_words[word].Start, _words[word].Length);

    /// <summary>The span of some words.</summary>
    public Span Cover(int first, int end) => new(_words[first].Start, _words[end - 1].End);
}
