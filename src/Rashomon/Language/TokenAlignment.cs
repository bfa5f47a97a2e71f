using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Which of the models' words stands for each token, and which token holds each word.</summary>
internal sealed class TokenAlignment
{
    private readonly int[] _wordOf;
    private readonly int[] _tokenOf;

    /// <summary>Aligns by the characters that both cover.</summary>
    public TokenAlignment(TokenLayer tokens, AnalyzedText analysis)
    {
        _wordOf = new int[tokens.Tokens.Length];
        _tokenOf = new int[analysis.Tokens.Length];
        Array.Fill(_tokenOf, -1);
        var word = 0;
        for (var t = 0; t < tokens.Tokens.Length; t++)
        {
            var span = tokens.Tokens[t].Span;
            while (word < analysis.Tokens.Length && analysis.Tokens[word].End <= span.Start)
                word++;
            var end = word;
            while (end < analysis.Tokens.Length && analysis.Tokens[end].Start < span.End)
            {
                // A word that several tokens cover belongs to the last of them.
                _tokenOf[end] = t;
                end++;
            }

            _wordOf[t] = Governor(analysis, word, end);
        }
    }

    /// <summary>Index of the word that stands for a token; -1 where the models read none there.</summary>
    public int WordOf(int token) => _wordOf[token];

    /// <summary>Index of the token that holds a word; -1 where none does.</summary>
    public int TokenOf(int word) => word < 0 ? -1 : _tokenOf[word];

    /// <summary>The word that the others of a token hang on: the one whose head stands outside.</summary>
    private static int Governor(AnalyzedText analysis, int first, int end)
    {
        for (var w = first; w < end; w++)
        {
            if (analysis.Heads[w] < first || analysis.Heads[w] >= end)
            {
                // Punctuation inside a word never governs it.
                if (analysis.Classes[w] is not WordClass.Punctuation || end == first + 1)
                    return w;
            }
        }

        return first < end ? first : -1;
    }
}
