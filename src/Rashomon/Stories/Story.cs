using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>The articles about one event.</summary>
/// <param name="Id">Made from the article that began it: adding articles does not change it.</param>
/// <param name="Articles">The members' ids: by publication (undated ones last), then by id; never empty.</param>
public sealed record Story(string Id, ImmutableArray<string> Articles)
{
    /// <summary>The earliest publication of a member; null where none is dated.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>The latest publication of a member; null where none is dated.</summary>
    public DateTimeOffset? Last { get; init; }
}
