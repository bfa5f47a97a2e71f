using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>An article to keep.</summary>
/// <param name="Article">The article.</param>
/// <param name="Bytes">What it was made of.</param>
/// <param name="Report">
/// What is the same in all revisions of the report: its address without what does not tell pages apart, else the id that its source gives it, else its own id.
/// </param>
public sealed record ArticleEntry(Article Article, ImmutableArray<byte> Bytes, string Report)
{
    /// <summary>What made the claims, quotations and names, with its version.</summary>
    public string Model { get; init; } = "";

    /// <summary>What it claims.</summary>
    public ImmutableArray<ClaimEntry> Claims { get; init; } = [];

    /// <summary>What it quotes.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>Persons, bodies and things that it names, each once.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Places that it names, each once.</summary>
    public ImmutableArray<string> Places { get; init; } = [];
}
