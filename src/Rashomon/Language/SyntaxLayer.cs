using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Language;

/// <summary>Universal Dependencies over the tokens of <see cref="Text.TokenLayer"/>, by index.</summary>
/// <remarks>The models' words are finer where a token keeps its hyphens: such a token has the relation of the word that governs the others.</remarks>
public sealed record SyntaxLayer : ILayer
{
    private readonly ImmutableArray<int> _childStarts;
    private readonly ImmutableArray<int> _children;

    /// <summary>Takes heads and relations, one a token.</summary>
    /// <param name="heads">Index of each token's head; -1 for a root.</param>
    /// <param name="relations">Each token's relation to its head, with its subtype, such as <c>nsubj:pass</c>.</param>
    public SyntaxLayer(ImmutableArray<int> heads, ImmutableArray<string> relations)
    {
        (Heads, Relations) = (heads, relations);
        var starts = new int[heads.Length + 1];
        foreach (var head in heads.Where(head => head >= 0))
            starts[head + 1]++;
        for (var i = 0; i < heads.Length; i++)
            starts[i + 1] += starts[i];
        var next = (int[])starts.Clone();
        var children = new int[starts[^1]];
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0)
                children[next[heads[i]]++] = i;
        }

        (_childStarts, _children) = ([.. starts], [.. children]);
    }

    /// <summary>Index of each token's head; -1 for a root.</summary>
    public ImmutableArray<int> Heads { get; }

    /// <summary>Each token's relation to its head, with its subtype.</summary>
    public ImmutableArray<string> Relations { get; }

    /// <summary>The tokens that hang on a token, in text order.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan()[_childStarts[token].._childStarts[token + 1]];

    /// <summary>A token's relation without its subtype: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public ReadOnlySpan<char> Relation(int token)
    {
        var relation = Relations[token].AsSpan();
        var colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    /// <summary>The first child with one of the relations (subtypes count as themselves); -1 for none.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Children(token))
        {
            foreach (var relation in relations)
            {
                if (Relations[child] == relation)
                    return child;
            }
        }

        return -1;
    }

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        for (var i = token; i >= 0; i = Heads[i])
        {
            if (i == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>The tokens from the first to the last that hang below a token, itself included: <c>[First, End)</c>.</summary>
    public TokenRange Subtree(int token)
    {
        var (first, end) = (token, token + 1);
        var open = new Stack<int>();
        open.Push(token);
        while (open.TryPop(out var at))
        {
            (first, end) = (Math.Min(first, at), Math.Max(end, at + 1));
            foreach (var child in Children(at))
                open.Push(child);
        }

        return new(first, end);
    }
}
