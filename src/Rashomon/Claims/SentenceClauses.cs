using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Claims;

/// <summary>The clauses of one sentence, by its dependencies.</summary>
internal sealed class SentenceClauses
{
    private readonly TagLayer _tags;
    private readonly SyntaxLayer _syntax;
    private readonly Sentence _sentence;
    private readonly int[] _owners;

    /// <summary>Finds the clauses.</summary>
    public SentenceClauses(TokenLayer tokens, TagLayer tags, SyntaxLayer syntax, int sentence)
    {
        (_tags, _syntax, _sentence) = (tags, syntax, tokens.Sentences[sentence]);
        _owners = new int[_sentence.Length];
        Array.Fill(_owners, -1);
        var heads = new List<int>();
        for (var i = _sentence.FirstToken; i < _sentence.EndToken; i++)
        {
            if (Owner(i) == i)
                heads.Add(i);
        }

        All = [.. heads.Select(head => Extent(sentence, head)).OrderBy(clause => clause.FirstToken).ThenBy(clause => clause.Head)];
    }

    /// <summary>The clauses, by first token.</summary>
    public ImmutableArray<Clause> All { get; }

    /// <summary>The head of the clause that a token belongs to.</summary>
    public int Owner(int token)
    {
        ref var owner = ref _owners[token - _sentence.FirstToken];
        if (owner < 0)
        {
            var head = _syntax.Heads[token];
            owner = head < _sentence.FirstToken || head >= _sentence.EndToken || IsHead(token) ? token : Owner(head);
        }

        return owner;
    }

    /// <summary>The head of the clause whose words a token stands among: its own, else the narrowest that reaches over it.</summary>
    public int Holding(int token)
    {
        var owner = Owner(token);
        Clause? narrowest = null;
        foreach (var clause in All)
        {
            if (token < clause.FirstToken || token >= clause.EndToken)
                continue;
            if (clause.Head == owner)
                return owner;
            if (narrowest is not { } other || clause.EndToken - clause.FirstToken < other.EndToken - other.FirstToken)
                narrowest = clause;
        }

        return narrowest?.Head ?? owner;
    }

    /// <summary>Whether a word says something of its own: a verb, or what a copula or a subject belongs to.</summary>
    private bool IsPredicate(int token) =>
        _tags.Tags[token].Pos is Upos.Verb || _syntax.Child(token, "cop", "nsubj", "nsubj:pass", "expl") >= 0;

    private bool IsHead(int token) => _syntax.Relations[token] switch
    {
        "ccomp" or "csubj" or "csubj:pass" or "acl:relcl" or "advcl" or "advcl:relcl" or "parataxis" => IsPredicate(token),
        "conj" => IsPredicate(token) && IsPredicate(_syntax.Heads[token]) && StandsAlone(token),
        _ => false,
    };

    /// <summary>"… and injured" shares all of the clause before; "… and seized the boat" has something of its own.</summary>
    private bool StandsAlone(int token)
    {
        foreach (var child in _syntax.Children(token))
        {
            if (_syntax.Relations[child] is not ("cc" or "punct" or "advmod" or "conj"))
                return true;
        }

        return false;
    }

    private Clause Extent(int sentence, int head)
    {
        var (first, end) = (head, head + 1);
        for (var i = head - 1; i >= _sentence.FirstToken && Continues(i, head); i--)
            first = Owner(i) == head ? i : first;
        for (var i = head + 1; i < _sentence.EndToken && Continues(i, head); i++)
            end = Owner(i) == head ? i + 1 : end;
        return new(sentence, first, end, head);
    }

    /// <summary>A relative clause or an aside may lie between a clause's words; what is said, and what follows, ends them.</summary>
    private bool Continues(int token, int head)
    {
        for (var owner = Owner(token); owner != head; owner = Owner(_syntax.Heads[owner]))
        {
            if (_syntax.Relations[owner] is not ("acl:relcl" or "parataxis") || _syntax.Heads[owner] < 0)
                return false;
        }

        return true;
    }
}
