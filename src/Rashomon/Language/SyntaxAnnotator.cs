using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Puts the models' dependencies on the tokens.</summary>
public sealed class SyntaxAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(AnalysisLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(SyntaxLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = document.Get<TokenLayer>();
        var analysis = document.Get<AnalysisLayer>().Analysis;
        var alignment = new TokenAlignment(tokens, analysis);
        var heads = ImmutableArray.CreateBuilder<int>(tokens.Tokens.Length);
        var relations = ImmutableArray.CreateBuilder<string>(tokens.Tokens.Length);
        for (var t = 0; t < tokens.Tokens.Length; t++)
        {
            var word = alignment.WordOf(t);
            var holder = alignment.TokenOf(word);
            if (word < 0)
            {
                Add(t - 1, "dep");
            }
            else if (holder != t)
            {
                // A part of one word of the models hangs on the token that stands for it.
                Add(holder, "goeswith");
            }
            else
            {
                var head = alignment.TokenOf(analysis.Heads[word]);
                Add(head == t ? -1 : head, analysis.Relations[word]);
            }
        }

        return new SyntaxLayer(heads.MoveToImmutable(), relations.MoveToImmutable());

        void Add(int head, string relation)
        {
            heads.Add(head);
            relations.Add(relation);
        }
    }
}
