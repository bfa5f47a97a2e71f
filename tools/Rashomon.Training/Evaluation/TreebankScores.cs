using System.Globalization;
using Rashomon.Language;
using Rashomon.Language.Tokens;
using Rashomon.Training.Corpora;
using Rashomon.Training.Tokens;

namespace Rashomon.Training.Evaluation;

/// <summary>Scores of a model on treebank documents.</summary>
/// <param name="Tokens">Words and sentences of the raw text.</param>
/// <param name="Gold">Tags and trees on gold words and sentences.</param>
/// <param name="Raw">Tags and trees on words and sentences that the model found.</param>
internal sealed record TreebankScores(TokenScore Tokens, TreeScore Gold, TreeScore Raw)
{
    /// <summary>The table's head.</summary>
    public const string Head = "| corpus | words F1 | sentences F1 | boundaries F1 | UPOS | XPOS | lemma | UAS | LAS | raw UPOS | raw LAS |";

    /// <summary>Reads the documents of some sentences.</summary>
    public static TreebankScores Measure(LanguageModel model, IEnumerable<TreeSentence> sentences)
    {
        var gold = new TreeScore();
        var raw = new TreeScore();
        var tokens = new TokenScore();
        foreach (var document in TreeDocument.Of(sentences))
        {
            var paragraphs = Enumerable.Range(0, document.Sentences.Length).Where(s => document.Sentences[s].StartsParagraph || s == 0).Append(document.Sentences.Length);
            var given = new TokenizedText(document.Words, document.Starts, [.. paragraphs]);
            gold.Add(document, model.Annotate(document.Text, given));
            var cut = model.Cut(document.Text, []);
            tokens = tokens.With(document, cut);
            raw.Add(document, model.Annotate(document.Text, cut));
        }

        return new(tokens, gold, raw);
    }

    /// <summary>The table's row.</summary>
    public string Row(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Tokens.WordF1:F2} | {Tokens.SentenceF1:F2} | {Tokens.BoundaryF1:F2} | {Gold.Upos:F2} | {Gold.Xpos:F2} | {Gold.Lemma:F2} | {Gold.Uas:F2} | {Gold.Las:F2} | {Raw.Upos:F2} | {Raw.Las:F2} |");
}
