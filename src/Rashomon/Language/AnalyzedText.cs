using System.Collections.Immutable;

namespace Rashomon.Language;

/// <summary>What the language models read in a text. All arrays but <see cref="Sentences"/> and <see cref="Names"/> are aligned by token.</summary>
/// <remarks>
/// Tokens are the syntactic words of Universal Dependencies: clitics ("do|n't", "Anna|'s") and the parts of hyphenated words stand alone;
/// <see cref="MergedTokens"/> gives words as a reader counts them.
/// </remarks>
public sealed record AnalyzedText
{
    /// <summary>The text that all spans are in.</summary>
    public required string Text { get; init; }

    /// <summary>Spans of the tokens in order; none empty, none overlapping.</summary>
    public required ImmutableArray<Span> Tokens { get; init; }

    /// <summary>The sentences in order; they cover all tokens and never cross a region.</summary>
    public required ImmutableArray<SentenceRange> Sentences { get; init; }

    /// <summary>Universal part of speech.</summary>
    public required ImmutableArray<WordClass> Classes { get; init; }

    /// <summary>Penn Treebank tag, such as <c>VBD</c>.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Dictionary form; lower case but for proper nouns.</summary>
    public required ImmutableArray<string> Lemmas { get; init; }

    /// <summary>Index of the head among all tokens, or -1 for a sentence's root, of which there is one.</summary>
    public required ImmutableArray<int> Heads { get; init; }

    /// <summary>Universal Dependencies relation to the head with its subtype, such as <c>nsubj:pass</c>; <c>root</c> for the root.</summary>
    public required ImmutableArray<string> Relations { get; init; }

    /// <summary>The names in order; none overlapping.</summary>
    public required ImmutableArray<NameRun> Names { get; init; }

    /// <summary>A token as written.</summary>
    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Words as a reader counts them: clitics and parts of hyphenated words joined.</summary>
    public ImmutableArray<TokenRange> MergedTokens()
    {
        var merged = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var sentence in Sentences)
        {
            var first = sentence.FirstToken;
            for (var i = first + 1; i <= sentence.EndToken; i++)
            {
                if (i < sentence.EndToken && Joins(i, sentence.EndToken))
                    continue;
                merged.Add(new(first, i));
                first = i;
            }
        }

        return merged.ToImmutable();
    }

    /// <summary>Whether a token belongs to the same written word as the one before.</summary>
    private bool Joins(int token, int end)
    {
        if (Tokens[token].Start != Tokens[token - 1].End)
            return false;
        var word = Word(token);
        var before = Word(token - 1);
        if (word is "-" or "\u2010" or "\u2011")
            return char.IsLetterOrDigit(before[^1]) && token + 1 < end && Tokens[token + 1].Start == Tokens[token].End && char.IsLetterOrDigit(Word(token + 1)[0]);
        if (before is "-" or "\u2010" or "\u2011")
            return token > 1 && Tokens[token - 2].End == Tokens[token - 1].Start && char.IsLetterOrDigit(word[0]);
        return char.IsLetter(before[^1]) && (char.IsLetter(word[0]) || (word.Length > 1 && word[0] is '\'' or '\u2019' && char.IsLetter(word[1])));
    }
}
