using System.Collections.Immutable;

namespace Rashomon;

/// <summary>A person, organization, place or other named thing of the story.</summary>
public sealed record Entity
{
    /// <summary>Made from type and name.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name used.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Other names used, in order.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The role that a text gives it ("police chief").</summary>
    public string? Role { get; init; }

    /// <summary>Where it is, for places that a gazetteer resolves.</summary>
    public GeoPlace? Place { get; init; }

    /// <summary>Where it is named.</summary>
    public ImmutableArray<Citation> Mentions { get; init; } = [];
}
