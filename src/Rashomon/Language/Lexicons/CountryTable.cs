using System.Collections.Immutable;
using System.Text;

namespace Rashomon.Language.Lexicons;

/// <summary>Countries and peoples by folded name. Of two with one name the earlier in the list wins: more people, states first.</summary>
internal sealed class CountryTable
{
    private readonly Dictionary<string, Entry> _byName;
    private readonly Dictionary<string, Entry> _byPeople;

    private CountryTable(ImmutableArray<Country> countries)
    {
        Countries = countries;
        ByCode = countries.ToDictionary(c => c.Code, StringComparer.Ordinal);
        _byName = Index(countries.SelectMany(c => Named(c, [c.Name]))
            .Concat(countries.SelectMany(c => Named(c, c.AlternativeNames))));
        _byPeople = Index(countries.SelectMany(c => Named(c,
            [.. c.Adjectives, .. c.Demonyms.Select(d => d.Singular), .. c.Demonyms.Select(d => d.Plural)])));
    }

    public ImmutableArray<Country> Countries { get; }

    public Dictionary<string, Country> ByCode { get; }

    public static CountryTable Load()
    {
        var reader = new ByteReader(ByteReader.Unpack("countries.br"));
        var countries = ImmutableArray.CreateBuilder<Country>();
        for (var left = reader.Number(); left > 0; left--)
            countries.Add(ReadCountry(ref reader));
        return new(countries.ToImmutable());
    }

    public Country? ByName(string name) => Find(_byName, name);

    public Country? ByPeople(string name) => Find(_byPeople, name);

    // "turkey" and "us" are words; names are written with a capital, abbreviations all in capitals.
    private static Country? Find(Dictionary<string, Entry> index, string name)
    {
        var folded = NameFolding.Fold(name);
        if (!index.TryGetValue(folded, out var entry))
            return null;
        var start = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var fits = entry.AllCapitals ? IsAllCapitals(name.AsSpan(start)) : char.IsUpper(name[start]);
        return fits ? entry.Country : null;
    }

    private static IEnumerable<(string Name, Country Country)> Named(Country country, IEnumerable<string> names) =>
        names.Select(name => (name, country));

    private static Dictionary<string, Entry> Index(IEnumerable<(string Name, Country Country)> names)
    {
        var index = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (name, country) in names)
            index.TryAdd(NameFolding.Fold(name), new(country, IsAllCapitals(name)));
        return index;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (char.IsLower(c))
                return false;
        return true;
    }

    private static Country ReadCountry(ref ByteReader reader)
    {
        var code = Text(ref reader);
        var name = Text(ref reader);
        var capital = Text(ref reader);
        var continent = Text(ref reader);
        var names = Texts(ref reader);
        var adjectives = Texts(ref reader);
        var singulars = Texts(ref reader);
        var plurals = Texts(ref reader);
        return new()
        {
            Code = code,
            Name = name,
            AlternativeNames = names,
            Capital = capital.Length == 0 ? null : capital,
            Continent = continent.Length == 0 ? null : continent,
            Adjectives = adjectives,
            Demonyms = [.. singulars.Zip(plurals, (singular, plural) => new Demonym(singular, plural))],
        };
    }

    private static string Text(ref ByteReader reader) => Encoding.UTF8.GetString(reader.Bytes(reader.Number()));

    private static ImmutableArray<string> Texts(ref ByteReader reader)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.Number(); left > 0; left--)
            texts.Add(Text(ref reader));
        return texts.ToImmutable();
    }

    private readonly record struct Entry(Country Country, bool AllCapitals);
}
