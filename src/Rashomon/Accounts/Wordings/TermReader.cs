using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Accounts.Building;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Lineage;
using Rashomon.Quotations;

namespace Rashomon.Accounts.Wordings;

/// <summary>Reads the terms of one article that stand in the outlet's own voice.</summary>
internal sealed class TermReader
{
    /// <summary>Say which one or how many, not what it is.</summary>
    private static readonly FrozenSet<string> Empty = Lists.Words("other own same such several many few new latest first second third last next late recent early earlier previous whole entire more most further additional main");

    /// <summary>Make another verb of the one before: "put out", "fall apart".</summary>
    private static readonly FrozenSet<string> Particles = Lists.Words("apart away back down off on out over up through");

    private readonly StoryLineage _lineage;
    private readonly QuotedRunLayer _runs;
    private readonly SpeechLayer _speech;

    /// <summary>Prepares an article.</summary>
    public TermReader(ReadArticle article, StoryLineage lineage)
    {
        (Article, _lineage) = (article, lineage);
        Syntax = article.Document.Get<SyntaxLayer>();
        (_runs, _speech) = (article.Document.Get<QuotedRunLayer>(), article.Document.Get<SpeechLayer>());
    }

    /// <summary>The article.</summary>
    public ReadArticle Article { get; }

    /// <summary>Its dependencies.</summary>
    public SyntaxLayer Syntax { get; }

    /// <summary>What a token is.</summary>
    public Tag Tag(int token) => Article.Tags.Tags[token];

    /// <summary>A token's word in small letters.</summary>
    public string Form(int token) => Article.Tags.Forms[token];

    /// <summary>A token's base form in small letters.</summary>
    public string Lemma(int token) => Tag(token).Lemma.ToLower(CultureInfo.InvariantCulture);

    /// <summary>Whether a token is a common noun outside of names.</summary>
    public bool IsCommonNoun(int token) => token >= 0 && Tag(token).Pos == Upos.Noun && Article.Names.MentionAt(token) < 0;

    /// <summary>A noun with what stands before it, or a verb; null where no frame has it or it is not in the outlet's own voice.</summary>
    /// <param name="head">Index of its token.</param>
    /// <param name="claim">Id of the claim that it stands in, if one.</param>
    public TermUse? Read(int head, string? claim) => Tag(head).Pos switch
    {
        Upos.Verb => Verb(head, claim),
        Upos.Noun => Noun(head, claim),
        _ => null,
    };

    private TermUse? Verb(int head, string? claim)
    {
        var next = head + 1;
        var more = next < Article.Tokens.Tokens.Length && Article.Tokens.SentenceOf(next) == Article.Tokens.SentenceOf(head);
        if (more && Lemma(head) + " " + Form(next) is var phrase && Frames.Have(phrase))
            return Make(phrase, [phrase], [], head, next + 1, claim);
        return Syntax.Child(head, "compound:prt") >= 0 || (more && Particles.Contains(Form(next)) && Syntax.Heads[next] == head)
            ? null
            : Make(Lemma(head), [Lemma(head) + ".v", Lemma(head)], [], head, next, claim);
    }

    private TermUse? Noun(int head, string? claim)
    {
        var first = head;
        var words = new List<string>();
        var sentence = Article.Tokens.Sentences[Article.Tokens.SentenceOf(head)];
        for (var i = head - 1; i >= sentence.FirstToken && IsModifier(i, head); i--)
        {
            // "The Tessen Bay fire": a name that no reader of names has found.
            if (char.IsUpper(Written(i)[0]) && char.IsLower(Written(head)[0]) && i > sentence.FirstToken)
                break;
            if (Empty.Contains(Form(i)) || Gazetteer.Default.FindDemonym(Written(i)) is not null)
                continue;
            words.Insert(0, Tag(i).Pos is Upos.Verb ? Form(i) : Lemma(i));
            first = i;
        }

        ImmutableArray<string> loaded = [.. words.Where(LoadedWords.Qualities.Contains)];
        ImmutableArray<string> names = [.. words.TakeLast(1).Select(word => word + " " + Lemma(head)), Lemma(head) + ".n", Lemma(head)];
        return Make(string.Join(' ', words.Append(Lemma(head))), names, loaded, first, head + 1, claim);
    }

    private string Written(int token) => Article.Document.TextOf(Article.Tokens.Tokens[token].Span);

    private bool IsModifier(int token, int head) =>
        Syntax.IsWithin(token, head) && Tag(token).Pos is Upos.Noun or Upos.Adj or Upos.Verb && Article.Names.MentionAt(token) < 0 && Syntax.Relation(token) is "amod" or "compound";

    private TermUse? Make(string term, ImmutableArray<string> names, ImmutableArray<string> loaded, int first, int end, string? claim)
    {
        if (!names.Any(Frames.Have))
            return null;
        var span = Article.Tokens.Cover(first, end);
        return IsOwn(span) ? new(term, Article.Cite(span, claim)) { Names = names, LoadedModifiers = loaded, Sentence = Article.Tokens.SentenceOf(first), Root = _lineage.RootOf(Article.Article.Id, span) } : null;
    }

    /// <summary>Whether words are neither quoted nor given as another's.</summary>
    private bool IsOwn(Span span) =>
        _runs.RunAt(span.Start) < 0 && !IsMarked(span) && _speech.PassageOf(span) is null && !Article.Attributions.Contents.Any(content => content.Content.Contains(span) && IsSpeech(content));

    /// <summary>What another said or found; what another ordered, judged or thought of is told in the outlet's words.</summary>
    private static bool IsSpeech(AttributedContent content) => content.Kind is not (CueKind.Ask or CueKind.Judge or CueKind.Think);

    /// <summary>Quotation marks right beside the words, also where no pair of marks was read: headlines set single words apart.</summary>
    private bool IsMarked(Span span)
    {
        var text = Article.Article.Text.AsSpan();
        return (span.Start > 0 && "\"“‘'".Contains(text[span.Start - 1], StringComparison.Ordinal))
            || (span.End < text.Length && "\"”’'".Contains(text[span.End], StringComparison.Ordinal) && !text[(span.End + 1)..].StartsWith("s ", StringComparison.Ordinal));
    }
}
