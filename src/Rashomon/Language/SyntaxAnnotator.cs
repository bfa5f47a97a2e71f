using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Puts the models' dependencies on the tokens, and mends what the parser is known to get wrong in news.</summary>
public sealed class SyntaxAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(AnalysisLayer), typeof(TagLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(SyntaxLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = document.Get<TokenLayer>();
        var analysis = document.Get<AnalysisLayer>().Analysis;
        var alignment = new TokenAlignment(tokens, analysis);
        var heads = new int[tokens.Tokens.Length];
        var relations = new string[tokens.Tokens.Length];
        for (var t = 0; t < tokens.Tokens.Length; t++)
        {
            var word = alignment.WordOf(t);
            var holder = alignment.TokenOf(word);
            if (word < 0)
            {
                (heads[t], relations[t]) = (t - 1, "dep");
            }
            else if (holder != t)
            {
                // A part of one word of the models hangs on the token that stands for it.
                (heads[t], relations[t]) = (holder, "goeswith");
            }
            else
            {
                var head = alignment.TokenOf(analysis.Heads[word]);
                (heads[t], relations[t]) = (head == t ? -1 : head, analysis.Relations[word]);
            }
        }

        var tags = document.Get<TagLayer>();
        foreach (var sentence in tokens.Sentences)
        {
            SubjectRepair.Apply(sentence, heads, relations);
            HedgeRepair.Apply(sentence, tags, heads, relations);
            ReportingRepair.Apply(sentence, tags, heads, relations);
        }

        TreeRepair.Apply(heads, relations);
        return new SyntaxLayer([.. heads], [.. relations]);
    }
}
