using Rashomon.Annotation;
using Rashomon.Language.Lexicons;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Names in headings: those that capitalise every word, or every letter, say little about what is a name.</summary>
internal sealed class HeadingNames
{
    private const int LongestName = 6;

    private readonly AnnotatedDocument _document;
    private readonly TokenLayer _layer;
    private readonly HashSet<int> _doubtful = [];

    public HeadingNames(AnnotatedDocument document, TokenLayer layer)
    {
        (_document, _layer) = (document, layer);
        for (var s = 0; s < layer.Sentences.Length; s++)
        {
            if (IsHeading(s) && CapitalisesAll(layer.Sentences[s]))
                _doubtful.Add(s);
        }
    }

    /// <summary>Whether the models may be believed: outside such headings, and where a word of the name is no common word.</summary>
    public bool IsTrusted(NameMention mention) =>
        !_doubtful.Contains(_layer.SentenceOf(mention.FirstToken))
        || KnownNames.TypeOf(mention.Text) is not null
        || Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken).All(i => Word(i) is { Length: > 2 } word && !IsCommon(word));

    /// <summary>Adds what the body names, letter case aside where the heading is all capitals.</summary>
    public void Add(NameCollection names)
    {
        var known = NameAgreement.ByText(names.All);
        var folded = new Dictionary<string, NameMention>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in known)
            folded.TryAdd(pair.Key, pair.Value);
        for (var s = 0; s < _layer.Sentences.Length; s++)
        {
            if (!IsHeading(s))
                continue;
            var sentence = _layer.Sentences[s];
            var shouts = !_document.TextOf(sentence.Span).Any(char.IsLower);
            AddTo(names, sentence, shouts ? folded : known, shouts);
        }
    }

    private static void AddTo(NameCollection names, Sentence sentence, Dictionary<string, NameMention> known, bool shouts)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (names.IsTaken(i))
                continue;
            for (var end = Math.Min(i + LongestName, sentence.EndToken); end > i; end--)
            {
                var made = names.Make(i, end, EntityType.Other);
                if (!known.TryGetValue(made.Text, out var body) || (shouts && body.Text.All(char.IsLower)))
                    continue;
                names.Add(made with { Type = body.Type });
                i = end - 1;
                break;
            }
        }
    }

    private bool IsHeading(int sentence) => _document.Article.Blocks[_layer.Sentences[sentence].Block].Kind is BlockKind.Headline or BlockKind.Subheading;

    /// <summary>Whether no longer word but at most one of eight begins small.</summary>
    private bool CapitalisesAll(Sentence sentence)
    {
        var (small, all) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_layer.Tokens[i].Kind != TokenKind.Word || Word(i).Length < 5)
                continue;
            all++;
            small += char.IsLower(Word(i)[0]) ? 1 : 0;
        }

        return small * 8 <= all;
    }

    private static bool IsCommon(string word) =>
        NameWords.Function.Contains(word) || (WordNet.Default.Analyses(word.ToLowerInvariant()).Any() && !WordNet.Default.IsNamedPlace(word));

    private string Word(int i) => _document.TextOf(_layer.Tokens[i].Span);
}
