using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language.Lexicons;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Puts the models' parts of speech and lemmas on the tokens.</summary>
public sealed class TagAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(AnalysisLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(TagLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = document.Get<TokenLayer>();
        var analysis = document.Get<AnalysisLayer>().Analysis;
        var alignment = new TokenAlignment(tokens, analysis);
        var tags = ImmutableArray.CreateBuilder<Tag>(tokens.Tokens.Length);
        var forms = ImmutableArray.CreateBuilder<string>(tokens.Tokens.Length);
        for (var t = 0; t < tokens.Tokens.Length; t++)
        {
            var token = tokens.Tokens[t];
            var form = document.TextOf(token.Span).Replace('’', '\'').Replace('‐', '-').Replace('‑', '-').ToLowerInvariant();
            forms.Add(form);
            var word = alignment.WordOf(t);
            // Of several words in one token ("anti-smuggling"), the governing one gives class and tag; the lemma is the token's own.
            tags.Add(word < 0 ? new(Upos.X, "", form) : Agreeing(new(Class(analysis.Classes[word]), analysis.Tags[word], Lemma(analysis, word, token.Span, form)), form));
        }

        return new TagLayer(tags.MoveToImmutable(), forms.MoveToImmutable());
    }

    /// <summary>The models guess class and fine tag apart; where one says noun and the other verb, the class holds: "the toll rises" is no form of a verb "tol".</summary>
    private static Tag Agreeing(Tag tag, string form) => tag.Pos switch
    {
        Upos.Noun when tag.Fine.StartsWith("VB", StringComparison.Ordinal) && WordNet.Default.Lemma(form, PartOfSpeech.Noun) is var lemma => new(tag.Pos, lemma == form ? "NN" : "NNS", lemma),
        Upos.Verb when tag.Fine is "NN" or "NNS" && WordNet.Default.Lemma(form, PartOfSpeech.Verb) is var lemma => new(tag.Pos, lemma == form ? "VBP" : form.EndsWith("ing", StringComparison.Ordinal) ? "VBG" : tag.Fine == "NNS" ? "VBZ" : "VBD", lemma),
        // "Blamed" is of no verb "blam".
        Upos.Verb when !WordNet.Default.Contains(tag.Lemma, PartOfSpeech.Verb) && WordNet.Default.Lemma(form, PartOfSpeech.Verb) is var lemma && WordNet.Default.Contains(lemma, PartOfSpeech.Verb) => tag with { Lemma = lemma },
        _ => tag,
    };

    private static string Lemma(AnalyzedText analysis, int word, Span token, string form)
    {
        var lemma = analysis.Lemmas[word].ToLowerInvariant();
        if (analysis.Tokens[word] == token)
            return lemma;
        // "fire-fighters" → "fire-fighter": what stands before the governing word stays as written.
        var before = Math.Max(0, analysis.Tokens[word].Start - token.Start);
        return analysis.Tokens[word].End == token.End && before < form.Length ? form[..before] + lemma : form;
    }

    private static Upos Class(WordClass value) => value switch
    {
        WordClass.Adjective => Upos.Adj,
        WordClass.Adposition => Upos.Adp,
        WordClass.Adverb => Upos.Adv,
        WordClass.Auxiliary => Upos.Aux,
        WordClass.CoordinatingConjunction => Upos.Cconj,
        WordClass.Determiner => Upos.Det,
        WordClass.Interjection => Upos.Intj,
        WordClass.Noun => Upos.Noun,
        WordClass.Numeral => Upos.Num,
        WordClass.Particle => Upos.Part,
        WordClass.Pronoun => Upos.Pron,
        WordClass.ProperNoun => Upos.Propn,
        WordClass.Punctuation => Upos.Punct,
        WordClass.SubordinatingConjunction => Upos.Sconj,
        WordClass.Symbol => Upos.Sym,
        WordClass.Verb => Upos.Verb,
        _ => Upos.X,
    };
}
