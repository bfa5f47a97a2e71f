using System.Collections.Immutable;

namespace Rashomon.Annotation;

/// <summary>An article with the layers read so far. Adding a layer gives a new document.</summary>
public sealed class AnnotatedDocument
{
    private readonly ImmutableDictionary<Type, ILayer> _layers;

    /// <summary>An article of which nothing has been read.</summary>
    public AnnotatedDocument(Article article)
        : this(article, ImmutableDictionary<Type, ILayer>.Empty)
    {
    }

    private AnnotatedDocument(Article article, ImmutableDictionary<Type, ILayer> layers)
    {
        Article = article;
        _layers = layers;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The article's text.</summary>
    public string Text => Article.Text;

    /// <summary>The layer of type <typeparamref name="TLayer"/>.</summary>
    /// <exception cref="InvalidOperationException">No annotator of the pipeline made it.</exception>
    public TLayer Get<TLayer>()
        where TLayer : ILayer =>
        _layers.TryGetValue(typeof(TLayer), out var layer)
            ? (TLayer)layer
            : throw new InvalidOperationException($"Article {Article.Id} has no {typeof(TLayer).Name}.");

    /// <summary>The layer, or null where no annotator made it.</summary>
    public TLayer? Find<TLayer>()
        where TLayer : class, ILayer => _layers.GetValueOrDefault(typeof(TLayer)) as TLayer;

    /// <summary>This document with one layer more, or with that layer replaced.</summary>
    public AnnotatedDocument With(ILayer layer) => new(Article, _layers.SetItem(layer.GetType(), layer));

    /// <summary>The words of a span.</summary>
    public string TextOf(Span span) => span.Of(Text);
}
