using Rashomon.Language.Lexicons;

namespace Rashomon.Tests.Language.Lexicons;

public sealed class GazetteerCountryTests
{
    private static readonly Gazetteer Places = Gazetteer.Default;

    [Theory]
    [InlineData("France", "FR")]
    [InlineData("FRANCE", "FR")]
    [InlineData("UK", "GB")]
    [InlineData("U.K.", "GB")]
    [InlineData("Britain", "GB")]
    [InlineData("US", "US")]
    [InlineData("U.S.", "US")]
    [InlineData("America", "US")]
    [InlineData("the Netherlands", "NL")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Burma", "MM")]
    [InlineData("St. Lucia", "LC")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Congo", "CD")]
    [InlineData("Kosovo", "XK")]
    [InlineData("Palestine", "PS")]
    [InlineData("Scotland", "GB-SCT")]
    [InlineData("Catalonia", "ES-CT")]
    public void FindCountry_Name_Code(string name, string code) => Places.FindCountry(name).ShouldNotBeNull().Code.ShouldBe(code);

    [Theory]
    [InlineData("us")]
    [InlineData("turkey")]
    [InlineData("Us")]
    [InlineData("the")]
    [InlineData("the ")]
    [InlineData("-")]
    [InlineData("Freedonia")]
    [InlineData("")]
    public void FindCountry_NoName_Null(string name) => Places.FindCountry(name).ShouldBeNull();

    [Theory]
    [InlineData("Serbian", "RS")]
    [InlineData("Serb", "RS")]
    [InlineData("Serbs", "RS")]
    [InlineData("Somalis", "SO")]
    [InlineData("Poles", "PL")]
    [InlineData("Dutchwomen", "NL")]
    [InlineData("Frenchmen", "FR")]
    [InlineData("Germans", "DE")]
    [InlineData("Chinese", "CN")]
    [InlineData("Dominicans", "DO")]
    [InlineData("South Koreans", "KR")]
    [InlineData("Nigerien", "NE")]
    [InlineData("Britons", "GB")]
    [InlineData("Scots", "GB-SCT")]
    [InlineData("Kosovars", "XK")]
    [InlineData("Palestinian", "PS")]
    [InlineData("U.S.", "US")]
    public void FindDemonym_AdjectiveOrPeople_Country(string word, string code) => Places.FindDemonym(word).ShouldNotBeNull().Code.ShouldBe(code);

    [Theory]
    [InlineData("polish")]
    [InlineData("us")]
    [InlineData("Freedonians")]
    public void FindDemonym_CommonOrUnknownWord_Null(string word) => Places.FindDemonym(word).ShouldBeNull();

    [Fact]
    public void Countries_All_FindableByNameAndCode()
    {
        Places.Countries.Length.ShouldBeGreaterThan(250);
        foreach (var country in Places.Countries)
        {
            Places.CountryByCode(country.Code).ShouldBe(country);
            Places.FindCountry(country.Name).ShouldBe(country, country.Name);
        }
    }

    [Fact]
    public void Countries_Inhabited_HaveCapitalContinentAndPeople()
    {
        var serbia = Places.CountryByCode("RS").ShouldNotBeNull();
        serbia.Capital.ShouldBe("Belgrade");
        serbia.Continent.ShouldBe("EU");
        serbia.Adjectives.ShouldContain("Serbian");
        serbia.Demonyms.ShouldContain(new Demonym("Serb", "Serbs"));
        serbia.Within.ShouldBeNull();
        Places.CountryByCode("GB-WLS").ShouldNotBeNull().Within.ShouldBe("GB");
        Places.CountryByCode("X-KURDISTAN").ShouldNotBeNull().Within.ShouldBeNull();
        // The 193 members of the United Nations and more; what is left are small territories.
        Places.Countries.Count(c => c.Code.Length == 2 && c.Adjectives.Length > 0).ShouldBeGreaterThan(215);
    }
}
