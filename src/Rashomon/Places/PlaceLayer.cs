using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Places;

/// <summary>The places named in an article, not yet on the map.</summary>
/// <param name="Mentions">In text order, not overlapping.</param>
public sealed record PlaceLayer(ImmutableArray<PlaceMention> Mentions) : ILayer;
