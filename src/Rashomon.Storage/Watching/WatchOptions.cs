namespace Rashomon.Storage.Watching;

/// <summary>How feeds are watched.</summary>
public sealed record WatchOptions
{
    /// <summary>The ones used where none are given.</summary>
    public static WatchOptions Default { get; } = new();

    /// <summary>Time between two requests for one feed; 15 minutes by default, a tenth more or less, so that many feeds do not come due at once.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Longest time between requests for a feed that fails: each failure in a row doubles it up to this. 6 hours by default.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromHours(6);

    /// <summary>How many feeds are asked at once; 8 by default. Of one host never more than one.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>Whether the pages of items that hold no more than a summary are fetched. Default: no.</summary>
    public bool Follow { get; init; }
}
