namespace Rashomon.Eval.Readers;

/// <summary>A place that people marked.</summary>
/// <param name="Span">Where it is named.</param>
/// <param name="Latitude">Degrees; null where they found it in no gazetteer.</param>
/// <param name="Longitude">Degrees; null where they found it in no gazetteer.</param>
/// <param name="Feature">GeoNames' feature code.</param>
internal sealed record GoldPlace(Span Span, double? Latitude, double? Longitude, string? Feature);
