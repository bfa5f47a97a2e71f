using Rashomon.Language.Lexicons;
using Rashomon.Language.Networks;

namespace Rashomon.Training.Names;

/// <summary>The signs of words that the recogniser reads, from the embedded lists.</summary>
internal static class KindLists
{
    private const byte GivenName = 1;
    private const byte CommonGivenName = 2;
    private const byte Town = 4;
    private const byte LargeTown = 8;
    private const byte PartOfPlace = 16;
    private const byte CountryOrPeople = 32;
    private const int Large = 50_000;

    /// <summary>Gathers the signs of all words.</summary>
    public static WordKinds Make()
    {
        var kinds = new SortedDictionary<uint, byte>();
        foreach (var (name, common) in GivenNames.Default.All)
            Add(name, (byte)(common ? GivenName | CommonGivenName : GivenName));
        var cities = CityTable.Load();
        for (var i = 0; i < cities.Count; i++)
            AddPlace(cities[i].Name, cities.PopulationOf(i) >= Large ? (byte)(Town | LargeTown) : Town, cities.PopulationOf(i) >= Large);
        foreach (var country in Gazetteer.Default.Countries)
        {
            foreach (var name in country.AlternativeNames.Add(country.Name))
                AddPlace(name, CountryOrPeople | LargeTown, true);
            foreach (var people in country.Adjectives.Concat(country.Demonyms.SelectMany(d => new[] { d.Singular, d.Plural })))
                AddPlace(people, CountryOrPeople, false);
        }

        return new([.. kinds.Keys], [.. kinds.Values]);

        void AddPlace(string name, byte kind, bool parts)
        {
            if (!name.Contains(' ', StringComparison.Ordinal))
            {
                Add(name, kind);
            }
            else if (parts)
            {
                foreach (var part in name.Split(' ').Where(p => p.Length > 2 && char.IsUpper(p[0])))
                    Add(part, PartOfPlace);
            }
        }

        void Add(string word, byte kind)
        {
            var key = WordKinds.Key(word);
            kinds[key] = (byte)(kinds.GetValueOrDefault(key) | kind);
        }
    }
}
