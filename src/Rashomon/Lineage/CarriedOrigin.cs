using System.Collections.Immutable;

namespace Rashomon.Lineage;

/// <summary>A known origin of a story's words.</summary>
/// <param name="Name">The fullest name that any article gives it.</param>
/// <param name="Articles">Ids of the articles that carry its words, sorted.</param>
/// <param name="Body">The body that it speaks for, where told: origins of one body belong together but are counted apart.</param>
public sealed record CarriedOrigin(string Name, ImmutableArray<string> Articles, string? Body = null);
