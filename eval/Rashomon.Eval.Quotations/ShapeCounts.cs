using Rashomon.Annotation;
using Rashomon.Quotations;
using Rashomon.Text;

namespace Rashomon.Eval.Quotations;

/// <summary>Counts how often words of a shape are cues: makes <c>src/Rashomon/Quotations/cues.txt</c> from the train part.</summary>
internal sealed class ShapeCounts
{
    /// <summary>Lemmas seen as cue less often say nothing.</summary>
    private const int LeastRight = 3;

    private readonly Dictionary<CueShape, (int Right, int All)> _counts = [];

    /// <summary>Adds one article.</summary>
    public void Add(AnnotatedDocument document, PolnearArticle article)
    {
        var cues = article.Gold.SelectMany(gold => gold.Cue).ToArray();
        var sentences = document.Get<TokenLayer>().Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            if (!document.Article.Blocks[sentences[s].Block].IsBody || sentences[s].Length > 200)
                continue;
            var view = new SentenceView(document, s);
            for (var i = 0; i < view.Count; i++)
            {
                if (CueShape.Of(view, i) is not { } shape)
                    continue;
                var (right, all) = _counts.GetValueOrDefault(shape);
                var span = view.Token(i).Span;
                _counts[shape] = (right + (cues.Any(span.Overlaps) ? 1 : 0), all + 1);
            }
        }
    }

    /// <summary>Prints the counts of lemmas that are cues often enough.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine("# lemma/part frame holder right all");
        foreach (var lemma in _counts.GroupBy(pair => pair.Key.Lemma, StringComparer.Ordinal).Where(group => group.Sum(pair => pair.Value.Right) >= LeastRight).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var (shape, (right, all)) in lemma.OrderBy(pair => (pair.Key.Frame, pair.Key.Holder)))
                output.WriteLine($"{shape.Lemma} {shape.Frame} {shape.Holder} {right} {all}");
        }
    }
}
