using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>What WordNet says of two words, looked up once for a story: its pairs of claims ask for the same few words again and again.</summary>
internal sealed class WordNearness
{
    private const int Steps = 3;
    private readonly Dictionary<(string A, string B, PartOfSpeech PartOfSpeech), double> _similarities = [];
    private readonly Dictionary<(string A, string B, PartOfSpeech PartOfSpeech), bool> _synonyms = [];
    private readonly Dictionary<(string A, string B), bool> _above = [];
    private readonly Dictionary<(string A, string B), bool> _related = [];

    /// <summary>As <see cref="WordNet.Similarity"/>.</summary>
    public double Similarity(string a, string b, PartOfSpeech pos)
    {
        if (!_similarities.TryGetValue((a, b, pos), out var known))
            _similarities[(a, b, pos)] = known = WordNet.Default.Similarity(a, b, pos);
        return known;
    }

    /// <summary>As <see cref="WordNet.AreSynonyms"/>.</summary>
    public bool AreSynonyms(string a, string b, PartOfSpeech pos)
    {
        if (!_synonyms.TryGetValue((a, b, pos), out var known))
            _synonyms[(a, b, pos)] = known = WordNet.Default.AreSynonyms(a, b, pos);
        return known;
    }

    /// <summary>Whether one noun stands up to three steps above the other.</summary>
    public bool IsOneAbove(string a, string b)
    {
        if (!_above.TryGetValue((a, b), out var known))
            _above[(a, b)] = known = WordNet.Default.IsHypernymOf(a, b, PartOfSpeech.Noun, Steps) || WordNet.Default.IsHypernymOf(b, a, PartOfSpeech.Noun, Steps);
        return known;
    }

    /// <summary>Whether two predicates have one sense in common, or one is derived from a noun of the other.</summary>
    public bool AreRelated(string a, string b)
    {
        if (!_related.TryGetValue((a, b), out var known))
        {
            _related[(a, b)] = known = WordNet.Default.AreSynonyms(a, b, PartOfSpeech.Verb)
                || WordNet.Default.Derived(a, PartOfSpeech.Verb, PartOfSpeech.Noun).Contains(b, StringComparer.Ordinal)
                || WordNet.Default.Derived(b, PartOfSpeech.Verb, PartOfSpeech.Noun).Contains(a, StringComparer.Ordinal);
        }

        return known;
    }
}
