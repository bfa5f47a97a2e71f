using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Text;

/// <summary>Reads tokens and sentences by rules. Sentences never cross a block.</summary>
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
        var blocks = document.Article.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!blocks[i].IsBody && blocks[i].Kind is not (BlockKind.Headline or BlockKind.Subheading or BlockKind.Caption))
                continue;
            var first = tokens.Count;
            Tokenizer.Read(document.Text, blocks[i].Span, tokens);
            SentenceSplitter.Split(document.Text, tokens, first, i, sentences);
        }

        return new TokenLayer([.. tokens], sentences.ToImmutable());
    }
}
