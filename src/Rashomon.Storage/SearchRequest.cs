using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>What to look for. Without terms nothing is found.</summary>
public sealed record SearchRequest
{
    /// <summary>What must be there, or must not.</summary>
    public ImmutableArray<SearchTerm> Terms { get; init; } = [];

    /// <summary>What is searched.</summary>
    public SearchKind Kinds { get; init; } = SearchKind.All;

    /// <summary>Only articles of outlets whose name has this in it, without regard to case.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only articles that name the place.</summary>
    public string? Place { get; init; }

    /// <summary>Only articles that name the person, body or thing.</summary>
    public string? Name { get; init; }

    /// <summary>Only articles of the story.</summary>
    public string? Story { get; init; }

    /// <summary>Only articles published at or after it.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only articles published at or before it.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Most hits of each kind, from 1; 20 by default.</summary>
    public int Most { get; init; } = 20;

    /// <summary>Whether earlier revisions are searched too. Default: no.</summary>
    public bool Revisions { get; init; }

    /// <summary>Reads what a person types; the rules are in docs/store.md.</summary>
    /// <param name="text">Words, "phrases", beginnings* and fields such as title: or after:.</param>
    public static SearchRequest Parse(string text) => Searching.QueryReader.Read(text);
}
