using System.Globalization;
using Rashomon.Language.Tokens;
using Rashomon.Training.Corpora;

namespace Rashomon.Training.Tokens;

/// <summary>Scores of words and sentences found in raw text: equal spans.</summary>
internal readonly record struct TokenScore(int GoldWords, int Words, int RightWords, int GoldSentences, int Sentences, int RightSentences, int RightBoundaries)
{
    /// <summary>F1 of words in percent.</summary>
    public double WordF1 => 200.0 * RightWords / Math.Max(1, GoldWords + Words);

    /// <summary>F1 of sentences in percent.</summary>
    public double SentenceF1 => 200.0 * RightSentences / Math.Max(1, GoldSentences + Sentences);

    /// <summary>F1 of sentence ends alone in percent: a missed end costs one, not two sentences.</summary>
    public double BoundaryF1 => 200.0 * RightBoundaries / Math.Max(1, GoldSentences + Sentences);

    /// <summary>Cuts the documents and compares.</summary>
    public static TokenScore Measure(Tokenizer tokenizer, IEnumerable<TreeDocument> documents)
    {
        var score = new TokenScore();
        foreach (var document in documents)
        {
            score = score.With(document, tokenizer.Cut(document.Text, [new(0, document.Text.Length)]));
        }

        return score;
    }

    /// <summary>Counts a document.</summary>
    public TokenScore With(TreeDocument document, TokenizedText cut) =>
        Add(document.Words, cut.Words, Sentence(document.Words, document.Starts), Sentence(cut.Words, cut.Starts));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"words {WordF1:F2} sentences {SentenceF1:F2} boundaries {BoundaryF1:F2}");

    private static Span[] Sentence(Span[] words, int[] starts) =>
        [.. starts.SkipLast(1).Zip(starts.Skip(1), (a, b) => new Span(words[a].Start, words[b - 1].End))];

    private TokenScore Add(Span[] goldWords, Span[] words, Span[] goldSentences, Span[] sentences) => new(
        GoldWords + goldWords.Length,
        Words + words.Length,
        RightWords + goldWords.Intersect(words).Count(),
        GoldSentences + goldSentences.Length,
        Sentences + sentences.Length,
        RightSentences + goldSentences.Intersect(sentences).Count(),
        RightBoundaries + goldSentences.Select(s => s.End).Intersect(sentences.Select(s => s.End)).Count());
}
