using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Reads figures: bounds, unit and what is counted, by the table of docs/conventions.md.</summary>
public sealed class QuantityAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(TagLayer), typeof(Times.TimeLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(QuantityLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var mentions = ImmutableArray.CreateBuilder<QuantityMention>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var sentence in document.Get<TokenLayer>().Sentences)
            new SentenceQuantities(document, sentence, mentions, diagnostics).Read();
        return new QuantityLayer(mentions.ToImmutable(), diagnostics.ToImmutable());
    }
}
