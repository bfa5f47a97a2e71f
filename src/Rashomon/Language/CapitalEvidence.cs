using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>How each word of an article is written where its place does not ask for a capital.</summary>
internal sealed class CapitalEvidence
{
    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    /// <summary>Reads an article's sentences.</summary>
    public static CapitalEvidence Of(AnnotatedDocument document, TokenLayer layer)
    {
        var evidence = new CapitalEvidence();
        foreach (var sentence in layer.Sentences)
        {
            if (document.Article.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Subheading)
                continue;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = layer.Tokens[i];
                if (token.Kind != TokenKind.Word)
                    continue;
                var word = document.TextOf(token.Span);
                if (char.IsLower(word[0]))
                    evidence._small.Add(word);
                else if (i > sentence.FirstToken && layer.Tokens[i - 1].Kind is TokenKind.Word or TokenKind.Number)
                    evidence._capital.Add(word);
            }
        }

        return evidence;
    }

    /// <summary>Whether the article capitalises the word within sentences.</summary>
    public bool IsCapital(string word) => _capital.Contains(word);

    /// <summary>Whether the article writes the word small.</summary>
    public bool IsSmall(string word) => _small.Contains(word.ToLowerInvariant());
}
