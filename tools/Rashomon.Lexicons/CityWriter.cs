using Rashomon.Language.Lexicons;

namespace Rashomon.Lexicons;

/// <summary>Writes the populated places, by name, and other names of well-known cities taken from WordNet.</summary>
internal sealed class CityWriter(IReadOnlyList<SourcePlace> places, WordNetSource wordNet, IReadOnlyDictionary<string, string> spellings)
{
    private const int City = 20_000;

    public void Write(ByteWriter to)
    {
        var sorted = places.Where(p => NameFolding.Fold(p.Name).Length > 0)
            .OrderBy(p => NameFolding.Fold(p.Name), StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal)
            .ThenByDescending(p => p.Population).ThenBy(p => p.Id).ToList();
        var features = sorted.Select(p => p.Feature).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var divisions = sorted.GroupBy(p => p.Division, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Latitude: (int)g.Average(p => p.Latitude), Longitude: (int)g.Average(p => p.Longitude))).ToList();
        var division = divisions.Select((d, i) => (d.Key, i)).ToDictionary(d => d.Key, d => d.i, StringComparer.Ordinal);
        var names = sorted.GroupBy(p => p.Name, StringComparer.Ordinal).ToList();

        to.SortedTexts(features);
        to.SortedTexts(divisions.ConvertAll(d => d.Key));
        foreach (var d in divisions)
        {
            to.Signed(d.Latitude);
            to.Signed(d.Longitude);
        }
        to.SortedTexts(names.ConvertAll(g => g.Key));
        to.Numbers(names.Select(g => g.Count()));
        to.Numbers(sorted.Select(p => p.Id));
        foreach (var place in sorted)
            to.Byte(division[place.Division] & 0xFF);
        foreach (var place in sorted)
            to.Byte(division[place.Division] >> 8);
        foreach (var place in sorted)
            to.Byte(features.IndexOf(place.Feature));
        to.Numbers(sorted.Select(p => p.Population));
        foreach (var place in sorted)
            to.Signed(place.Latitude - divisions[division[place.Division]].Latitude);
        foreach (var place in sorted)
            to.Signed(place.Longitude - divisions[division[place.Division]].Longitude);
        WriteAliases(to, sorted);
    }

    private void WriteAliases(ByteWriter to, List<SourcePlace> sorted)
    {
        var byName = sorted.Select((place, i) => (place, i)).GroupBy(p => NameFolding.Fold(p.place.Name), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(p => p.place.Population).i, StringComparer.Ordinal);
        var aliases = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (alias, name) in spellings)
            aliases[NameFolding.Fold(alias)] = byName[NameFolding.Fold(name)];
        foreach (var members in CitySynsets())
        {
            var known = members.Where(byName.ContainsKey).Select(m => byName[m]).Where(i => sorted[i].Population >= City).ToList();
            if (known.Count > 0)
                foreach (var member in members.Where(m => !byName.ContainsKey(m)))
                    aliases.TryAdd(member, known.MaxBy(i => sorted[i].Population));
        }
        to.SortedTexts([.. aliases.Keys]);
        to.Numbers(aliases.Values);
    }

    // Instances in the file noun.location, less the paraphrases ("capital of France", "French capital").
    private IEnumerable<List<string>> CitySynsets() =>
        from synset in wordNet.Synsets.Values
        where synset.LexFile == 15 && synset.Words.Count > 1 && synset.Pointers.Any(p => p.Symbol is "@i")
        where synset.Pointers.Any(p => p.Symbol is "@i" && wordNet.Synsets[p.Target].Words.Any(w => w is "city" or "town" or "port" or "national_capital" or "state_capital" or "provincial_capital"))
        let members = synset.Words.Select(NameFolding.Fold).Where(w => !w.Contains("capital", StringComparison.Ordinal)).ToList()
        orderby members.FirstOrDefault("")
        select members;
}
