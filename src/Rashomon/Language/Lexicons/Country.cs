using System.Collections.Immutable;

namespace Rashomon.Language.Lexicons;

/// <summary>
/// A country, territory, or a nation or region that people speak of like one (Scotland, Kashmir). That a name is listed says
/// nothing about anybody's claim to it.
/// </summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-2 (also XK); for parts of a state ISO 3166-2 or the like ("GB-SCT"); "X-" and letters where there is none.</summary>
    public required string Code { get; init; }

    /// <summary>The name common in English: "Ivory Coast", "South Korea".</summary>
    public required string Name { get; init; }

    /// <summary>Other names, full, short and former: "UK", "U.K.", "Britain".</summary>
    public required ImmutableArray<string> AlternativeNames { get; init; }

    /// <summary>English name of the capital; null where none is listed.</summary>
    public string? Capital { get; init; }

    /// <summary>AF, AN, AS, EU, NA, OC or SA; null for entries without an ISO 3166-1 code.</summary>
    public string? Continent { get; init; }

    /// <summary>Adjectives, the most usual first: "Serbian", "Serb".</summary>
    public required ImmutableArray<string> Adjectives { get; init; }

    /// <summary>Nouns for its people, the most usual first.</summary>
    public required ImmutableArray<Demonym> Demonyms { get; init; }

    /// <summary>Code of the state that an ISO 3166-2 code names it a part of; null otherwise.</summary>
    public string? Within => Code.IndexOf('-', StringComparison.Ordinal) is 2 ? Code[..2] : null;
}
