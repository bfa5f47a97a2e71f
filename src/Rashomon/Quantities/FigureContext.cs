using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>What the readers of one sentence's figures share.</summary>
internal sealed class FigureContext
{
    public FigureContext(AnnotatedDocument document, Sentence sentence)
    {
        (Document, Sentence) = (document, sentence);
        (Tokens, Tags, Syntax) = (document.Get<TokenLayer>(), document.Get<TagLayer>(), document.Get<SyntaxLayer>());
        Words = new(document, sentence);
        Phrases = new(Tags, Syntax, sentence, i => document.TextOf(Tokens.Tokens[i].Span));
    }

    public AnnotatedDocument Document { get; }

    public Sentence Sentence { get; }

    public TokenLayer Tokens { get; }

    public TagLayer Tags { get; }

    public SyntaxLayer Syntax { get; }

    public FigureWords Words { get; }

    public CountedPhraseReader Phrases { get; }
}
