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
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(TagLayer), typeof(SyntaxLayer), typeof(QuantityLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(ClaimLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = document.Get<TokenLayer>();
        var tags = document.Get<TagLayer>();
        var syntax = document.Get<SyntaxLayer>();
        var (figures, ages) = (document.Get<QuantityLayer>().Mentions, document.Get<QuantityLayer>().Ages);
        var reader = new ClauseReader(document.Text, tokens, tags, syntax);
        var claims = ImmutableArray.CreateBuilder<ClaimMention>();
        var (next, nextAge) = (0, 0);
        for (var s = 0; s < tokens.Sentences.Length; s++)
        {
            var (first, firstAge) = (next, nextAge);
            next = After(figures, next, tokens.Sentences[s]);
            nextAge = After(ages, nextAge, tokens.Sentences[s]);
            var clauses = new SentenceClauses(tokens, tags, syntax, s);
            var heading = document.Article.Blocks[tokens.Sentences[s].Block].Kind == BlockKind.Headline;
            claims.AddRange(reader.Read(clauses, figures.AsSpan()[first..next], ages.AsSpan()[firstAge..nextAge], heading));
        }

        return new ClaimLayer(claims.ToImmutable());
    }

    private static int After(ImmutableArray<QuantityMention> figures, int next, Sentence sentence)
    {
        while (next < figures.Length && figures[next].FirstToken < sentence.EndToken)
            next++;
        return next;
    }
}
