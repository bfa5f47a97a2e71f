namespace Rashomon.Language.Lexicons;

/// <summary>A populated place of GeoNames.</summary>
/// <param name="GeoNamesId">Its number in GeoNames.</param>
/// <param name="Name">Main name there, mostly the English one, with its marks: "Pristina", "Köln".</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2, or XK.</param>
/// <param name="AdminCode">First-level division within the country, in GeoNames' coding (US: the state's letters); may be empty.</param>
/// <param name="Population">Inhabitants; 0 where GeoNames has no figure.</param>
/// <param name="Latitude">Degrees north, rounded to 0.001 (about 100 m).</param>
/// <param name="Longitude">Degrees east, rounded to 0.001.</param>
/// <param name="FeatureCode">GeoNames' feature code: PPLC capital, PPLA to PPLA5 seats of divisions, PPL other places, PPLX sections of one.</param>
public sealed record Place(
    int GeoNamesId,
    string Name,
    string CountryCode,
    string AdminCode,
    int Population,
    double Latitude,
    double Longitude,
    string FeatureCode);
