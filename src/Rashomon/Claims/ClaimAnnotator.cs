using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Quantities;
using Rashomon.Text;

namespace Rashomon.Claims;

/// <summary>Reads what each clause of headline and body asserts.</summary>
public sealed class ClaimAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(TagLayer), typeof(QuantityLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(ClaimLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = document.Get<TokenLayer>();
        var tags = document.Get<TagLayer>();
        var figures = document.Get<QuantityLayer>().Mentions;
        var reader = new ClauseReader(document.Text, tokens, tags);
        var claims = ImmutableArray.CreateBuilder<ClaimMention>();
        var next = 0;
        for (var s = 0; s < tokens.Sentences.Length; s++)
        {
            foreach (var clause in ClauseSplitter.Split(tokens, tags, s))
            {
                var first = next;
                while (next < figures.Length && figures[next].FirstToken < clause.EndToken)
                    next++;
                claims.AddRange(reader.Read(clause, figures.AsSpan()[first..next], document.Article.Blocks[tokens.Sentences[s].Block].Kind == BlockKind.Headline));
            }
        }

        return new ClaimLayer(claims.ToImmutable());
    }
}
