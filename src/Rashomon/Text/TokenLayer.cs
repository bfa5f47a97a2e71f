using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Text;

/// <summary>The tokens and sentences of an article's readable blocks (headings, captions and body; no boilerplate), in order.</summary>
/// <param name="Tokens">Sorted, not overlapping.</param>
/// <param name="Sentences">Sorted; together they hold every token.</param>
public sealed record TokenLayer(ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences) : ILayer
{
    /// <summary>Index of the first token that ends after <paramref name="offset"/>; the count of tokens where none does.</summary>
    public int TokenAt(int offset)
    {
        return SortedSearch.First(Tokens.AsSpan(), offset, static (token, place) => token.Span.End <= place);
    }

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        return SortedSearch.First(Sentences.AsSpan(), token, static (sentence, place) => sentence.EndToken <= place);
    }

    /// <summary>The tokens <c>[first, end)</c> as one span.</summary>
    public Span Cover(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);
}
