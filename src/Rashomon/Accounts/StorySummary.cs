using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>The story and its brief.</summary>
/// <param name="Id">Made from the articles.</param>
/// <param name="Headline">A report's headline or first words.</param>
/// <param name="Happened">When the main happening took place, if told.</param>
/// <param name="Places">Where, as named, the commonest first.</param>
/// <param name="Glance">The brief: three to six cited sentences.</param>
/// <param name="Origins">How many origins the story's claims have.</param>
public sealed record StorySummary(
    string Id,
    string Headline,
    TimeInterval? Happened,
    ImmutableArray<string> Places,
    ImmutableArray<GlanceSentence> Glance,
    Origins? Origins = null);
