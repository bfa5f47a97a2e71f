namespace Rashomon.Places;

/// <summary>A mention with the place that it most likely means.</summary>
/// <param name="Mention">Where it is named.</param>
/// <param name="Name">The place's name in the gazetteer; null where it is in none.</param>
/// <param name="Place">Where it is; null for sites and for what no gazetteer has.</param>
public sealed record ResolvedPlace(PlaceMention Mention, string? Name, GeoPlace? Place);
