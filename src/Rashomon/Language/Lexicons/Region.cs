using System.Collections.Immutable;

namespace Rashomon.Language.Lexicons;

/// <summary>A country's, division's or other region's centre.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its English name; of a country its code.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 or XK; empty for areas.</param>
/// <param name="AdminCode">First-level division in GeoNames' coding, that of <see cref="Place.AdminCode"/>; empty for countries and areas.</param>
/// <param name="OtherNames">Abbreviations and other names ("Ky.", "Ont.").</param>
/// <param name="Latitude">Degrees north: the middle of its shape, or of its towns.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record Region(
    RegionKind Kind,
    string Name,
    string CountryCode,
    string AdminCode,
    ImmutableArray<string> OtherNames,
    double Latitude,
    double Longitude);
