namespace Rashomon;

/// <summary>A place on the map.</summary>
/// <param name="Geonames">GeoNames id, if it has one.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Latitude">Degrees, WGS 84, −90 to 90.</param>
/// <param name="Longitude">Degrees, WGS 84, −180 to 180.</param>
/// <param name="Precision">What the coordinates stand for.</param>
public sealed record GeoPlace(int? Geonames, string? Country, double Latitude, double Longitude, GeoPrecision Precision);
