using Rashomon.Language;
using Rashomon.Training.Corpora;

namespace Rashomon.Training.Evaluation;

/// <summary>F1 of tags, lemmas, heads and labelled heads over words with equal spans, as the CoNLL 2018 evaluation counts them, but with whole relations (subtypes counted).</summary>
internal sealed class TreeScore
{
    private int _gold;
    private int _found;
    private int _upos;
    private int _xpos;
    private int _lemmas;
    private int _heads;
    private int _labelled;

    /// <summary>UPOS in percent.</summary>
    public double Upos => F1(_upos);

    /// <summary>XPOS in percent.</summary>
    public double Xpos => F1(_xpos);

    /// <summary>Lemmas in percent, case ignored.</summary>
    public double Lemma => F1(_lemmas);

    /// <summary>Heads in percent.</summary>
    public double Uas => F1(_heads);

    /// <summary>Heads with the right relation in percent.</summary>
    public double Las => F1(_labelled);

    /// <summary>Compares a document.</summary>
    public void Add(TreeDocument document, AnalyzedText found)
    {
        _gold += document.Words.Length;
        _found += found.Tokens.Length;
        var index = new Dictionary<Span, int>();
        for (var i = 0; i < found.Tokens.Length; i++)
            index[found.Tokens[i]] = i;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var words = document.Sentences[s].Words;
            for (var i = 0; i < words.Length; i++)
            {
                if (index.TryGetValue(document.Words[document.Starts[s] + i], out var at))
                    Compare(words[i], words[i].Head < 0 ? null : document.Words[document.Starts[s] + words[i].Head], found, at);
            }
        }
    }

    private void Compare(TreeWord word, Span? head, AnalyzedText found, int at)
    {
        _upos += string.Equals(word.Upos, found.Classes[at].ToTag(), StringComparison.Ordinal) ? 1 : 0;
        _xpos += string.Equals(word.Xpos, found.Tags[at], StringComparison.Ordinal) ? 1 : 0;
        _lemmas += string.Equals(word.Lemma, found.Lemmas[at], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        Span? foundHead = found.Heads[at] < 0 ? null : found.Tokens[found.Heads[at]];
        if (head != foundHead)
            return;
        _heads++;
        _labelled += string.Equals(word.Deprel, found.Relations[at], StringComparison.Ordinal) ? 1 : 0;
    }

    private double F1(int right) => 200.0 * right / Math.Max(1, _gold + _found);
}
