using System.Collections.Immutable;

namespace Rashomon.Places;

/// <summary>What is known of where an article's places may lie, besides the article.</summary>
public sealed record PlaceContext
{
    /// <summary>Nothing is known.</summary>
    public static PlaceContext None { get; } = new();

    /// <summary>Where the outlet is at home, if known: a bare name means the place near there.</summary>
    public GeoPlace? Home { get; init; }

    /// <summary>Places of the story's other articles, of any precision.</summary>
    public ImmutableArray<GeoPlace> Story { get; init; } = [];
}
