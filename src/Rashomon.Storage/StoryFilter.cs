namespace Rashomon.Storage;

/// <summary>Which stories.</summary>
public sealed record StoryFilter
{
    /// <summary>All of them.</summary>
    public static StoryFilter All { get; } = new();

    /// <summary>Only those with a report published at or after it.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only those with a report published at or before it.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Only those that name the place, without regard to case.</summary>
    public string? Place { get; init; }

    /// <summary>Only those that name the person, body or thing: the whole name or a word of it, without regard to case.</summary>
    public string? Name { get; init; }

    /// <summary>Fewest reports; 1 by default.</summary>
    public int LeastReports { get; init; } = 1;

    /// <summary>Most stories; null for all.</summary>
    public int? Most { get; init; }
}
