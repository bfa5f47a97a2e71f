using Rashomon.Language.Lexicons;

namespace Rashomon.Tests.Language.Lexicons;

public sealed class GazetteerPlaceTests
{
    private static readonly Gazetteer Places = Gazetteer.Default;

    [Theory]
    [InlineData("Paris", "FR", 2988507)]
    [InlineData("London", "GB", 2643743)]
    [InlineData("Mogadishu", "SO", 53654)]
    [InlineData("Kiev", "UA", 703448)]
    [InlineData("Kyiv", "UA", 703448)]
    [InlineData("New York", "US", 5128581)]
    [InlineData("Washington", "US", 4140963)]
    [InlineData("the Hague", "NL", 2747373)]
    [InlineData("Den Haag", "NL", 2747373)]
    [InlineData("Koln", "DE", 2886242)]
    [InlineData("Cologne", "DE", 2886242)]
    [InlineData("St. Petersburg", "RU", 498817)]
    [InlineData("N’Djamena", "TD", 2427123)]
    [InlineData("Bombay", "IN", 1275339)]
    [InlineData("Lodz", "PL", 3093133)]
    public void Candidates_City_MostInhabitantsFirst(string name, string country, int id)
    {
        var candidates = Places.Candidates(name);
        candidates[0].CountryCode.ShouldBe(country);
        candidates[0].GeoNamesId.ShouldBe(id);
        candidates.Select(p => p.Population).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Candidates_City_AllFields()
    {
        var place = Places.Candidates("Paris")[0];
        place.Name.ShouldBe("Paris");
        place.AdminCode.ShouldBe("11");
        place.FeatureCode.ShouldBe("PPLC");
        place.Population.ShouldBe(2138551);
        place.Latitude.ShouldBe(48.853, 0.0011);
        place.Longitude.ShouldBe(2.349, 0.0011);
    }

    [Fact]
    public void Candidates_ManyOfOneName_EachOnceNearItsCountry()
    {
        var candidates = Places.Candidates("Springfield");
        candidates.Length.ShouldBeGreaterThan(15);
        candidates.Where(p => p.CountryCode is "US").ShouldAllBe(p => p.Latitude > 24 && p.Latitude < 50 && p.Longitude < -66);
        candidates.Select(p => p.GeoNamesId).ShouldBeUnique();
    }

    [Theory]
    [InlineData("reading")]
    [InlineData("Zzyzxburgh")]
    [InlineData("")]
    [InlineData("---")]
    public void Candidates_NoName_None(string name) => Places.Candidates(name).ShouldBeEmpty();

    [Theory]
    [InlineData("Danube", true)]
    [InlineData("Black Sea", true)]
    [InlineData("Bavaria", true)]
    [InlineData("France", true)]
    [InlineData("Belgrade", true)]
    [InlineData("table", false)]
    [InlineData("danube", false)]
    [InlineData("Einstein", false)]
    [InlineData("Zzyzxburgh", false)]
    public void IsPlaceName_Name_Known(string name, bool expected) => Places.IsPlaceName(name).ShouldBe(expected);

    [Fact]
    public async Task Candidates_ManyThreads_Same()
    {
        var expected = Places.Candidates("Valencia");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Places.Candidates("Valencia"))));
        results.ShouldAllBe(r => r.SequenceEqual(expected));
    }
}
