namespace Rashomon.Language.Lexicons;

/// <summary>Sorts nouns into <see cref="NounClass"/>es by the nearest anchor above a sense, else by lexicographer file.</summary>
internal sealed class NounClassifier
{
    // Lemma and its noun sense number in WordNet 3.1.
    private static readonly (string Lemma, int Sense, NounClass Class)[] Anchors =
    [
        ("person", 1, NounClass.Person), ("people", 1, NounClass.Person), ("personnel", 1, NounClass.Person), ("crew", 1, NounClass.Person),
        ("couple", 1, NounClass.Person), ("group", 1, NounClass.Group),
        ("unit", 3, NounClass.Group), ("biological group", 1, NounClass.Group), ("nation", 1, NounClass.Location),
        ("country", 3, NounClass.Location), ("organization", 1, NounClass.Organization), ("military unit", 1, NounClass.Organization),
        ("administrative unit", 1, NounClass.Organization), ("military service", 1, NounClass.Organization),
        ("location", 1, NounClass.Location), ("geological formation", 1, NounClass.Location), ("body of water", 1, NounClass.Location),
        ("land", 4, NounClass.Location), ("vehicle", 1, NounClass.Vehicle), ("public transport", 1, NounClass.Vehicle),
        ("weapon", 1, NounClass.Weapon), ("weaponry", 1, NounClass.Weapon), ("explosive device", 1, NounClass.Weapon),
        ("ammunition", 1, NounClass.Weapon), ("explosive", 1, NounClass.Weapon), ("animal", 1, NounClass.Animal),
        ("animal group", 1, NounClass.Animal), ("plant", 2, NounClass.Plant), ("time period", 1, NounClass.Time),
        ("monetary unit", 1, NounClass.Money), ("fractional monetary unit", 1, NounClass.Money), ("money", 1, NounClass.Money),
        ("sum", 1, NounClass.Money), ("property", 1, NounClass.Other), ("measure", 2, NounClass.Measure),
        ("event", 1, NounClass.Event), ("act", 2, NounClass.Act), ("communication", 2, NounClass.Communication),
        ("substance", 1, NounClass.Substance), ("food", 1, NounClass.Substance),
        ("body part", 1, NounClass.Body), ("attribute", 2, NounClass.Attribute), ("phenomenon", 1, NounClass.Event),
        ("artifact", 1, NounClass.Artifact),
    ];

    // WordNet's order of senses comes from fiction and essays of 1961; in news these words mean something else first.
    private static readonly Dictionary<string, NounClass> NewsSenses = new(StringComparer.Ordinal)
    {
        ["bank"] = NounClass.Organization,
        ["ministry"] = NounClass.Organization,
        ["court"] = NounClass.Organization,
        ["village"] = NounClass.Location,
        ["law"] = NounClass.Communication,
        ["knife"] = NounClass.Weapon,
        ["blast"] = NounClass.Event,
        ["vessel"] = NounClass.Vehicle,
        ["charge"] = NounClass.Communication,
        ["strike"] = NounClass.Act,
        ["shooting"] = NounClass.Act,
        ["speed"] = NounClass.Measure,
        ["percent"] = NounClass.Measure,
    };

    private readonly WordNetTables _tables;
    private readonly Dictionary<int, NounClass> _anchors;

    public NounClassifier(WordNetTables tables)
    {
        _tables = tables;
        _anchors = Anchors.ToDictionary(a => SynsetOf(a.Lemma, a.Sense), a => a.Class);
    }

    /// <summary>Shares of the classes over the noun's usual senses, the largest first.</summary>
    public List<(NounClass Class, double Share)> Of(int lemma) =>
        NewsSenses.TryGetValue(_tables.Lemmas[lemma], out var known) ? [(known, 1)] :
        [.. UsualSenses.Of(_tables, lemma, PartOfSpeech.Noun)
            .GroupBy(s => OfSynset(_tables.SynsetOf(s.Sense)), s => s.Share)
            .Select(g => (Class: g.Key, Share: g.Sum()))
            .OrderByDescending(s => s.Share)];

    /// <summary>The class of the nearest anchor at or above a noun synset, going up level by level.</summary>
    public NounClass OfSynset(int synset)
    {
        var seen = new HashSet<int> { synset };
        var open = new Queue<int>(seen);
        while (open.TryDequeue(out var at))
        {
            if (_anchors.TryGetValue(at, out var anchored))
                return anchored;
            foreach (var parent in _tables.ParentsOf(at))
                if (seen.Add(parent >> 1))
                    open.Enqueue(parent >> 1);
        }
        return OfFile(_tables.FileOf(synset));
    }

    private static NounClass OfFile(byte file) => file switch
    {
        4 => NounClass.Act,
        5 => NounClass.Animal,
        6 => NounClass.Artifact,
        7 or 26 => NounClass.Attribute,
        8 => NounClass.Body,
        10 => NounClass.Communication,
        11 or 19 => NounClass.Event,
        13 or 27 => NounClass.Substance,
        14 => NounClass.Group,
        15 or 17 => NounClass.Location,
        18 => NounClass.Person,
        20 => NounClass.Plant,
        21 => NounClass.Money,
        23 => NounClass.Measure,
        28 => NounClass.Time,
        _ => NounClass.Other,
    };

    private int SynsetOf(string lemma, int sense)
    {
        var (start, end) = _tables.Senses(_tables.IndexOf(lemma), PartOfSpeech.Noun);
        if (start + sense > end)
            throw new InvalidOperationException($"The embedded WordNet has no noun sense {sense} of {lemma}.");
        return _tables.SynsetOf(start + sense - 1);
    }
}
