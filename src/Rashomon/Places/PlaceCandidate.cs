using Rashomon.Language.Lexicons;

namespace Rashomon.Places;

/// <summary>A place that a name may mean.</summary>
internal sealed record PlaceCandidate(string Name, int? Geonames, string Country, string Admin, int Population, double Latitude, double Longitude, GeoPrecision Precision, bool IsCapital)
{
    public static PlaceCandidate Of(Place place) =>
        new(place.Name, place.GeoNamesId, place.CountryCode, place.AdminCode, place.Population, place.Latitude, place.Longitude, GeoPrecision.Settlement, place.FeatureCode is "PPLC" or "PPLG");

    public static PlaceCandidate Of(Region region) =>
        new(region.Name, null, region.CountryCode, region.AdminCode, region.Kind == RegionKind.County ? 50_000 : 2_000_000, region.Latitude, region.Longitude, GeoPrecision.Region, false);

    public static PlaceCandidate? Of(Country country) =>
        Gazetteer.Default.CentreOf(country.Code) is { } centre
            ? new(country.Name, null, country.Within ?? country.Code, "", 10_000_000, centre.Latitude, centre.Longitude, country.Within is null ? GeoPrecision.Country : GeoPrecision.Region, false)
            : null;

    public GeoPlace ToGeoPlace() => new(Geonames, Country.Length > 0 ? Country : null, Latitude, Longitude, Precision);

    /// <summary>Kilometres to a point.</summary>
    public double KilometresTo(double latitude, double longitude) => GreatCircle.Kilometres(Latitude, Longitude, latitude, longitude);
}
