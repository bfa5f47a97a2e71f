namespace Rashomon.Storage;

/// <summary>A story as a list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Headline">The headline of its earliest article that has one.</param>
/// <param name="Reports">How many reports it has; revisions are not counted.</param>
/// <param name="Outlets">How many outlets.</param>
public sealed record StoryRow(string Id, string Headline, int Reports, int Outlets)
{
    /// <summary>When its first report was published.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>When its last report was published.</summary>
    public DateTimeOffset? Last { get; init; }
}
