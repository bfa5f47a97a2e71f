using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Reads who says what by rules over tokens, names and quotation marks, corrected by the parse.</summary>
public sealed class SpeechAnnotator : IAnnotator
{
    /// <summary>Tokens; what is longer is a list or broken text, and the rules look both ways along a sentence.</summary>
    private const int LongestSentence = 600;

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(TagLayer), typeof(SyntaxLayer), typeof(NameLayer), typeof(NameChainLayer), typeof(QuotedRunLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(SpeechLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var tokens = document.Get<TokenLayer>();
        var resolver = new SourceResolver(document);
        var acts = ImmutableArray.CreateBuilder<SpeechAct>();
        for (var s = 0; s < tokens.Sentences.Length; s++)
        {
            if (!document.Article.Blocks[tokens.Sentences[s].Block].IsBody || tokens.Sentences[s].Length > LongestSentence)
                continue;
            var view = new SentenceView(document, s);
            var uses = ParsedCues.Correct(view, CueFinder.Find(view));
            var contents = new ContentReader(view, uses);
            var read = uses.Select(use => Act(view, use, contents, resolver)).ToList();
            if (read.TrueForAll(a => a.Source is null or { Unresolved: true }))
                resolver.Pass(view);
            acts.AddRange(read);
        }

        return new SpeechLayer(acts.ToImmutable(), new PassageReader(document).Read());
    }

    private static SpeechAct Act(SentenceView view, CueUse use, ContentReader contents, SourceResolver resolver) =>
        new(view.Index, view.Cover(use.First, use.End), use.Kind)
        {
            Lemma = use.Lemma,
            Source = use.Source is { } source ? resolver.Resolve(view, source) : null,
            Content = [.. contents.Read(use)],
            Via = ViaReader.Read(view, use),
        };
}
