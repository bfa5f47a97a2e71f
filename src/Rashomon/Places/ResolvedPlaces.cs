using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Places;

/// <summary>The places of an article on the map.</summary>
/// <param name="Places">One a mention of <see cref="PlaceLayer"/>, in its order.</param>
public sealed record ResolvedPlaces(ImmutableArray<ResolvedPlace> Places) : ILayer;
