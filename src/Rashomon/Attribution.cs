namespace Rashomon;

/// <summary>One link of the chain from whoever said or saw something outward to the outlet.</summary>
/// <param name="Source">The source as named in full anywhere in the article, else its role ("police").</param>
/// <param name="Span">Where the source is named in the sentence.</param>
public sealed record Attribution(string Source, Span Span)
{
    /// <summary>Id of the entity in <see cref="Accounts.Account.Entities"/>, if it is one.</summary>
    public string? Entity { get; init; }

    /// <summary>The cue word as written ("said", "according to").</summary>
    public string? Cue { get; init; }

    /// <summary>The agency, outlet or medium it came through.</summary>
    public string? Via { get; init; }

    /// <summary>How the source is said to know: saw, was told, estimated, counted.</summary>
    public string? Basis { get; init; }

    /// <summary>Who the source speaks for (a police force, a ministry).</summary>
    public string? Affiliation { get; init; }
}
