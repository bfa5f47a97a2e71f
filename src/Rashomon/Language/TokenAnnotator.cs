using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Cuts an article's readable blocks into sentences, by the trained model, and these into tokens. Sentences never cross a block.</summary>
public sealed class TokenAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [];

    /// <inheritdoc/>
    public Type Produces => typeof(TokenLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = new List<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var blocks = ReadableBlocks.Of(document.Article);
        if (blocks.Length == 0)
            return new TokenLayer([], []);
        var cut = LanguageModel.Default.Cut(document.Text, ReadableBlocks.Regions(document.Article, blocks));
        var at = 0;
        for (var s = 0; s + 1 < cut.Starts.Length; s++)
        {
            var span = new Span(cut.Words[cut.Starts[s]].Start, cut.Words[cut.Starts[s + 1] - 1].End);
            while (document.Article.Blocks[blocks[at]].Span.End <= span.Start)
                at++;
            var first = tokens.Count;
            Tokenizer.Read(document.Text, span, tokens);
            if (tokens.Count > first)
                sentences.Add(new(new(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count, blocks[at]));
        }

        return new TokenLayer([.. tokens], sentences.ToImmutable());
    }
}
