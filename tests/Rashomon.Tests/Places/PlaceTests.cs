using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Places;

namespace Rashomon.Tests.Places;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("The bridge in Paris, Texas, was shut.", "Paris", "US", 33.7, -95.6)]
    [InlineData("The bridge in Paris, France, was shut.", "Paris", "FR", 48.9, 2.4)]
    [InlineData("The bridge in London, Ont., was shut.", "London", "CA", 43.0, -81.2)]
    [InlineData("Boats left Butler County, Ohio, on Monday.", "Butler County", "US", 39.4, -84.6)]
    public void Resolve_PlaceWithWhatItLiesIn_IsThere(string text, string name, string country, double latitude, double longitude)
    {
        var place = Resolved(text, name, EntityType.Place)[0].Place.ShouldNotBeNull();
        place.Country.ShouldBe(country);
        GreatCircle.Kilometres(place.Latitude, place.Longitude, latitude, longitude).ShouldBeLessThan(50);
    }

    [Fact]
    public void Resolve_NameAgainLater_KeepsItsSense()
    {
        var places = Resolved("The bridge in Paris, Texas, was shut. Paris has two more.", "Paris", EntityType.Place).Where(p => p.Mention.Text == "Paris").ToArray();
        places.Length.ShouldBe(2);
        places[1].Place.ShouldBe(places[0].Place);
    }

    [Fact]
    public void Resolve_HomeNearby_DecidesBareName()
    {
        var document = Document("The mayor of Athens spoke.", "Athens", EntityType.Place);
        var home = new GeoPlace(null, "US", 33.96, -83.38, GeoPrecision.Settlement);
        PlaceResolver.Resolve(document).Places[0].Place!.Country.ShouldBe("GR");
        var near = PlaceResolver.Resolve(document, new() { Home = home }).Places[0].Place!;
        GreatCircle.Kilometres(near.Latitude, near.Longitude, home.Latitude, home.Longitude).ShouldBeLessThan(50);
    }

    [Theory]
    [InlineData("They flew to Norway.", "Norway", EntityType.Place, GeoPrecision.Country)]
    [InlineData("They met Norwegian officials.", "Norwegian", EntityType.Group, GeoPrecision.Country)]
    [InlineData("They drove through Bavaria.", "Bavaria", EntityType.Place, GeoPrecision.Region)]
    [InlineData("They drove to Bergen.", "Bergen", EntityType.Place, GeoPrecision.Settlement)]
    public void Resolve_Place_SaysWhatItsCoordinatesStandFor(string text, string name, EntityType type, GeoPrecision precision) =>
        Resolved(text, name, type)[0].Place!.Precision.ShouldBe(precision);

    [Theory]
    [InlineData("They met at Harrowgate Stadium.", "Harrowgate Stadium", EntityType.Facility)]
    [InlineData("It stands in Tulbeck Street.", "Tulbeck Street", EntityType.Place)]
    public void Resolve_StreetOrStadium_HasNoCoordinates(string text, string name, EntityType type)
    {
        var place = Resolved(text, name, type).Single();
        place.Mention.Kind.ShouldBe(PlaceKind.Site);
        place.Place.ShouldBeNull();
    }

    [Fact]
    public void Annotate_BodyCalledAfterItsPlace_HoldsThePlace() =>
        Resolved("The Butler County Sheriff's Office said so.", "Butler County Sheriff's Office", EntityType.Organization).Single().Mention.Text.ShouldBe("Butler County");

    [Fact]
    public void Of_ArticlesThatNameNeighbours_FindsHome()
    {
        var home = OutletHome.Of([Places(60.39, 5.32), Places(60.2, 5.4), Places(40, -80)]).ShouldNotBeNull();
        home.Latitude.ShouldBeInRange(60, 61);
        OutletHome.Of([Places(60, 5), Places(40, -80)]).ShouldBeNull();
    }

    private static ResolvedPlaces Places(double latitude, double longitude) =>
        new([new(new(new(0, 1), "x", PlaceKind.Toponym), "x", new(null, "NO", latitude, longitude, GeoPrecision.Settlement))]);

    private static ImmutableArray<ResolvedPlace> Resolved(string text, string name, EntityType type) => PlaceResolver.Resolve(Document(text, name, type)).Places;

    private static AnnotatedDocument Document(string text, string name, EntityType type)
    {
        var names = new List<GivenName>();
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            names.Add(new(new(at, at + name.Length), type));
        return Some.Document(text, new TokenAnnotator(), new AnalysisAnnotator(), new GivenNameAnnotator([.. names]), new PlaceAnnotator());
    }
}
