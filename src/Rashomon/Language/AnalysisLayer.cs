using Rashomon.Annotation;

namespace Rashomon.Language;

/// <summary>What the language models read in an article's readable blocks, in their own tokens.</summary>
/// <param name="Analysis">Words, sentences, tags, lemmas, dependencies and names.</param>
public sealed record AnalysisLayer(AnalyzedText Analysis) : ILayer;
