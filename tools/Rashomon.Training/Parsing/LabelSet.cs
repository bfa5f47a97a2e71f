using Rashomon.Training.Corpora;

namespace Rashomon.Training.Parsing;

/// <summary>Tags and relations in a fixed order.</summary>
internal sealed record LabelSet(string[] Upos, string[] Xpos, string[] Deprel)
{
    /// <summary>All labels of the sentences.</summary>
    public static LabelSet Of(IReadOnlyList<TreeSentence> sentences)
    {
        var words = sentences.SelectMany(s => s.Words).ToArray();
        return new(Distinct(words.Select(w => w.Upos)), Distinct(words.Select(w => w.Xpos)), Distinct(words.Select(w => w.Deprel)));
    }

    /// <summary>The right answers of a sentence.</summary>
    public ParserTarget Target(TreeSentence sentence) => new(
        [.. sentence.Words.Select(w => Array.IndexOf(Upos, w.Upos))],
        [.. sentence.Words.Select(w => Array.IndexOf(Xpos, w.Xpos))],
        [.. sentence.Words.Select(w => w.Head)],
        [.. sentence.Words.Select(w => Array.IndexOf(Deprel, w.Deprel))]);

    private static string[] Distinct(IEnumerable<string> labels) => [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
