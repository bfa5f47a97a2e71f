using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>The names found so far in an article; no two share a token.</summary>
internal sealed class NameCollection(AnnotatedDocument document, TokenLayer layer, TokenAlignment alignment, AnalyzedText analysis)
{
    private readonly SortedDictionary<int, NameMention> _byToken = [];
    private readonly bool[] _taken = new bool[layer.Tokens.Length];

    public AnnotatedDocument Document => document;

    public TokenLayer Layer => layer;

    /// <summary>The mentions in text order.</summary>
    public IEnumerable<NameMention> All => _byToken.Values;

    public bool IsTaken(int token) => _taken[token];

    /// <summary>A token as written.</summary>
    public string Word(int token) => document.TextOf(layer.Tokens[token].Span);

    /// <summary>Whether the models read a proper noun.</summary>
    public bool IsProper(int token) => ClassOf(token) == WordClass.ProperNoun;

    /// <summary>Whether the models read a verb.</summary>
    public bool IsVerb(int token) => ClassOf(token) is WordClass.Verb or WordClass.Auxiliary;

    /// <summary>Adds a mention unless another has one of its tokens.</summary>
    public void Add(NameMention mention)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (_taken[i])
                return;
        }

        _taken.AsSpan(mention.FirstToken, mention.EndToken - mention.FirstToken).Fill(true);
        _byToken[mention.FirstToken] = mention;
    }

    /// <summary>Puts a changed mention in the place of the one with its first token.</summary>
    public void Replace(NameMention mention) => _byToken[mention.FirstToken] = mention;

    /// <summary>A name of whole tokens.</summary>
    public NameMention Make(int first, int end, EntityType type)
    {
        var span = layer.Cover(first, end);
        return new(span, first, end, type) { Text = document.TextOf(span) };
    }

    public ImmutableArray<NameMention> Sorted() => [.. _byToken.Values];

    private WordClass? ClassOf(int token) => alignment.WordOf(token) is var word and >= 0 ? analysis.Classes[word] : null;
}
