using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Language;

/// <summary>Runs the language models over an article's readable blocks.</summary>
public sealed class AnalysisAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public Type Produces => typeof(AnalysisLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var regions = ReadableBlocks.Regions(document.Article, ReadableBlocks.Of(document.Article));
        // No region at all would mean the whole text.
        return new AnalysisLayer(LanguageModel.Default.Analyze(document.Text, regions.Length > 0 ? regions : [new(0, 0)]));
    }
}
