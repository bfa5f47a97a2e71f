using System.Collections.Immutable;

namespace Rashomon.Language;

/// <summary>The mentions of one person, body or thing within an article.</summary>
/// <param name="Name">The fullest name used.</param>
/// <param name="Type">What it most likely is.</param>
/// <param name="Mentions">Indices into <see cref="NameLayer.Mentions"/>, in text order; not empty.</param>
public sealed record NameChain(string Name, EntityType Type, ImmutableArray<int> Mentions)
{
    /// <summary>The other names used, in order of first use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The roles that the text gives it, as written, in order ("mayor", "president and CEO").</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Who it speaks or works for, where a role names that ("the NATO mission").</summary>
    public string? Affiliation { get; init; }
}
