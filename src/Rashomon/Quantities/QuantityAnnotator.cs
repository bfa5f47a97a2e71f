using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;
using Rashomon.Times;

namespace Rashomon.Quantities;

/// <summary>Reads figures: bounds, unit and what is counted, by the table of docs/conventions.md.</summary>
public sealed class QuantityAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(TagLayer), typeof(SyntaxLayer), typeof(TimeLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(QuantityLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var results = new QuantityResults();
        var times = document.Get<TimeLayer>().Expressions.AsMemory();
        var first = 0;
        foreach (var sentence in document.Get<TokenLayer>().Sentences)
        {
            while (first < times.Length && times.Span[first].Span.End <= sentence.Span.Start)
                first++;
            var end = first;
            while (end < times.Length && times.Span[end].Span.Start < sentence.Span.End)
                end++;
            new SentenceQuantities(document, sentence, times[first..end], results).Read();
        }

        return results.ToLayer();
    }
}
