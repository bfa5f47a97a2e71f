using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>What of an article its story is told by. Small, and all that clustering needs: a store keeps it (System.Text.Json reads and writes it) and adds it again later.</summary>
public sealed record StoryDocument
{
    /// <summary>The article's id, unique within a stream or batch.</summary>
    public required string Id { get; init; }

    /// <summary>When it was published, by its dateline where nothing else says; at noon UTC where only the day is known; null where not known.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The outlet's name, if known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline, if it has one.</summary>
    public string? Title { get; init; }

    /// <summary>Lemmas of nouns, verbs and adjectives, and figures, that are in no name; by text.</summary>
    public ImmutableArray<StoryTerm> Words { get; init; } = [];

    /// <summary>Names of persons, bodies and things: each name whole and each of its words; by text.</summary>
    public ImmutableArray<StoryTerm> Names { get; init; } = [];

    /// <summary>Places named, in the article and its dateline; by text.</summary>
    public ImmutableArray<StoryTerm> Places { get; init; } = [];

    /// <summary>Days and months named, as TIMEX3 values (<c>2013-06-13</c>, <c>2013-06</c>; <c>XXXX-06-13</c> where the year is not known); by text.</summary>
    public ImmutableArray<StoryTerm> Times { get; init; } = [];
}
