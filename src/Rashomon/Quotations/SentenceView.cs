using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>One sentence's tokens with what is known of each; quoted words are opaque to the rules.</summary>
internal sealed class SentenceView
{
    private readonly string[] _words;
    private readonly bool[] _quoted;
    private readonly TokenLayer _layer;

    /// <summary>A view of sentence number <paramref name="index"/>.</summary>
    public SentenceView(AnnotatedDocument document, int index)
    {
        Document = document;
        Index = index;
        _layer = document.Get<TokenLayer>();
        Names = document.Get<NameLayer>();
        Tags = document.Get<TagLayer>();
        Syntax = document.Get<SyntaxLayer>();
        Sentence = _layer.Sentences[index];
        _words = new string[Sentence.Length];
        _quoted = new bool[Sentence.Length];
        var runs = document.Get<QuotedRunLayer>();
        for (var i = 0; i < _words.Length; i++)
        {
            var span = Token(i).Span;
            _words[i] = document.TextOf(span);
            var run = runs.RunAt(span.Start);
            _quoted[i] = run >= 0 && runs.Runs[run].Opened;
        }
    }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>Tags of all tokens of the document.</summary>
    public TagLayer Tags { get; }

    /// <summary>Dependencies of all tokens of the document.</summary>
    public SyntaxLayer Syntax { get; }

    /// <summary>The names.</summary>
    public NameLayer Names { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its number.</summary>
    public int Index { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _words.Length;

    /// <summary>The word at a place; empty outside the sentence.</summary>
    public string this[int i] => i >= 0 && i < _words.Length ? _words[i] : "";

    /// <summary>The word in small letters.</summary>
    public string Lower(int i) => this[i].ToLowerInvariant();

    /// <summary>Whether the token stands between quotation marks, marks included.</summary>
    public bool Quoted(int i) => i >= 0 && i < _quoted.Length && _quoted[i];

    /// <summary>The token.</summary>
    public Token Token(int i) => _layer.Tokens[Sentence.FirstToken + i];

    /// <summary>Where a token of the document stands.</summary>
    public Span TokenSpan(int token) => _layer.Tokens[token].Span;

    /// <summary>Whether the token is a mark.</summary>
    public bool IsMark(int i) => Token(i).Kind == TokenKind.Punctuation;

    /// <summary>Whether there is no word at a place: a mark, or the end.</summary>
    public bool IsMarkOrEnd(int i) => i >= Count || i < 0 || IsMark(i);

    /// <summary>Index of the mention over a token; -1 where none.</summary>
    public int MentionAt(int i) => Names.MentionAt(Sentence.FirstToken + i);

    /// <summary>First and end place of a mention within the sentence, titles left out.</summary>
    public (int First, int End) Places(NameMention mention) => (mention.FirstToken - Sentence.FirstToken, mention.EndToken - Sentence.FirstToken);

    /// <summary>The tokens <c>[first, end)</c> as a span.</summary>
    public Span Cover(int first, int end) => _layer.Cover(Sentence.FirstToken + first, Sentence.FirstToken + end);

    /// <summary>The words of tokens <c>[first, end)</c> as written.</summary>
    public string TextOf(int first, int end) => Document.TextOf(Cover(first, end));

    /// <summary>Whether any of the tokens looks like a finite verb.</summary>
    public bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!_quoted[i] && WordClasses.LooksFinite(_words[i]))
                return true;
        }

        return false;
    }
}
