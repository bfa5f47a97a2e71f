namespace Rashomon.Lexicons;

/// <summary>Writes WordNet in the library's compact form; the order of the parts is told in <c>Data/README.md</c>.</summary>
internal sealed class WordNetWriter
{
    private readonly WordNetSource _source;
    private readonly List<SourceSense> _senses;
    private readonly List<string> _lemmas;
    private readonly Dictionary<SynsetKey, int> _ids = [];
    private readonly List<SourceSynset> _synsets = [];
    private readonly Dictionary<(string Lemma, SynsetKey Synset), int> _senseIndex = [];

    public WordNetWriter(WordNetSource source)
    {
        _source = source;
        _senses = [.. source.Senses.OrderBy(s => s.Lemma, StringComparer.Ordinal).ThenBy(s => s.Pos).ThenBy(s => s.Number)];
        _lemmas = [.. _senses.Select(s => s.Lemma).Distinct(StringComparer.Ordinal)];
        for (var i = 0; i < _senses.Count; i++)
            _senseIndex[(_senses[i].Lemma, _senses[i].Synset)] = i;
    }

    public void Write(ByteWriter to)
    {
        to.SortedTexts(_lemmas);
        WriteSenseCounts(to);
        WriteSenseSynsets(to);
        to.Numbers(_senses.Select(s => Math.Min(s.Tags, ushort.MaxValue)));
        foreach (var synset in _synsets)
            to.Byte(synset.LexFile);
        WriteParents(to);
        to.Numbers(Descendants());
        WritePairs(to, "+", "<");
        WritePairs(to, "!");
        WritePairs(to, "\\");
        WriteExceptions(to);
    }

    // Four counts a lemma: noun, verb, adjective and adverb senses.
    private void WriteSenseCounts(ByteWriter to)
    {
        var counts = _senses.GroupBy(s => (s.Lemma, s.Pos)).ToDictionary(g => g.Key, g => g.Count());
        to.Number(_senses.Count);
        for (var pos = 0; pos < 4; pos++)
            to.Numbers(_lemmas.Select(lemma => counts.GetValueOrDefault((lemma, pos))));
    }

    // Synsets are numbered as they are first met, so most senses are "the next one" (0).
    private void WriteSenseSynsets(ByteWriter to)
    {
        foreach (var sense in _senses)
        {
            if (_ids.TryGetValue(sense.Synset, out var id))
            {
                to.Number(_ids.Count - id);
                continue;
            }
            _ids[sense.Synset] = _ids.Count;
            _synsets.Add(_source.Synsets[sense.Synset]);
            to.Number(0);
        }
        if (_ids.Count != _source.Synsets.Count)
            throw new InvalidDataException($"{_source.Synsets.Count - _ids.Count} synsets have no word in index.sense.");
    }

    private void WriteParents(ByteWriter to)
    {
        var parents = _synsets.ConvertAll(s => s.Pointers.Where(p => IsParent(s, p)).ToList());
        foreach (var list in parents)
            to.Byte(list.Count);
        for (var i = 0; i < parents.Count; i++)
            foreach (var pointer in parents[i])
                to.Signed((long)(_ids[pointer.Target] - i) * 2 + (pointer.Symbol is "@i" ? 1 : 0));
    }

    // A satellite adjective hangs below the head of its cluster; heads point back at all their satellites.
    private static bool IsParent(SourceSynset synset, SourcePointer pointer) =>
        pointer.Symbol is "@" or "@i" || (synset.IsSatellite && pointer.Symbol is "&");

    // How many synsets lie below each: the basis of the intrinsic information content (Seco, Veale and Hayes 2004).
    private IEnumerable<int> Descendants()
    {
        var counts = new int[_synsets.Count];
        var seen = new HashSet<int>();
        var open = new Stack<int>();
        for (var i = 0; i < counts.Length; i++)
        {
            seen.Clear();
            open.Push(i);
            while (open.TryPop(out var at))
                foreach (var pointer in _synsets[at].Pointers.Where(p => IsParent(_synsets[at], p)))
                    if (seen.Add(_ids[pointer.Target]))
                        open.Push(_ids[pointer.Target]);
            foreach (var ancestor in seen)
                counts[ancestor]++;
        }
        return counts;
    }

    // Relations between words: pairs of sense indices, by source then target.
    private void WritePairs(ByteWriter to, params string[] symbols)
    {
        var pairs = new SortedSet<(int Source, int Target)>();
        foreach (var (key, id) in _ids)
            foreach (var pointer in _synsets[id].Pointers)
                if (pointer.SourceWord > 0 && symbols.Contains(pointer.Symbol, StringComparer.Ordinal))
                    pairs.Add((_senseIndex[(_synsets[id].Words[pointer.SourceWord - 1], key)],
                        _senseIndex[(_source.Synsets[pointer.Target].Words[pointer.TargetWord - 1], pointer.Target)]));
        to.Number(pairs.Count);
        var last = 0;
        foreach (var (source, _) in pairs)
        {
            to.Number(source - last);
            last = source;
        }
        foreach (var (source, target) in pairs)
            to.Signed(target - source);
    }

    private void WriteExceptions(ByteWriter to)
    {
        var known = _senses.Select(s => (s.Lemma, s.Pos)).ToHashSet();
        var lemmaIds = _lemmas.Select((lemma, i) => (lemma, i)).ToDictionary(x => x.lemma, x => x.i, StringComparer.Ordinal);
        for (var pos = 0; pos < 4; pos++)
        {
            var kept = _source.Exceptions.Where(e => e.Pos == pos && known.Contains((e.Lemma, pos)))
                .Select(e => (e.Form, Id: lemmaIds[e.Lemma])).Distinct()
                .OrderBy(e => e.Form, StringComparer.Ordinal).ThenBy(e => e.Id).ToList();
            to.SortedTexts(kept.ConvertAll(e => e.Form));
            to.Numbers(kept.Select(e => e.Id));
        }
    }
}
