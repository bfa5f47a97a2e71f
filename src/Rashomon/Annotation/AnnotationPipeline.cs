using System.Collections.Immutable;

namespace Rashomon.Annotation;

/// <summary>Annotators in an order that is checked when it is built.</summary>
public sealed class AnnotationPipeline
{
    private readonly ImmutableArray<IAnnotator> _annotators;

    /// <summary>Checks that each layer is there before it is read.</summary>
    /// <param name="annotators">In the order in which they run.</param>
    /// <exception cref="ArgumentException">An annotator requires a layer that none before it produces.</exception>
    public AnnotationPipeline(params ReadOnlySpan<IAnnotator> annotators)
    {
        var produced = new HashSet<Type>();
        foreach (var annotator in annotators)
        {
            foreach (var layer in annotator.Requires.Where(layer => !produced.Contains(layer)))
                throw new ArgumentException($"{annotator.GetType().Name} requires {layer.Name}, which no annotator before it produces.", nameof(annotators));
            produced.Add(annotator.Produces);
        }

        _annotators = [.. annotators];
    }

    /// <summary>Reads an article with every annotator in turn.</summary>
    public AnnotatedDocument Annotate(Article article)
    {
        var document = new AnnotatedDocument(article);
        foreach (var annotator in _annotators)
            document = document.With(annotator.Annotate(document));
        return document;
    }
}
