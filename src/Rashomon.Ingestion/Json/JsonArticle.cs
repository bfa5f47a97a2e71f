using System.Collections.Immutable;

namespace Rashomon.Ingestion.Json;

/// <summary>What an object says, under whatever names it says it.</summary>
internal sealed record JsonArticle
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Html { get; init; }

    public string? Text { get; init; }

    public string? Summary { get; init; }

    public string? Outlet { get; init; }

    public string? Republishes { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public string? Status { get; init; }

    public ImmutableArray<Enclosure> Enclosures { get; init; } = [];
}
