namespace Rashomon.Stories;

/// <summary>How articles are put into stories.</summary>
public sealed record StoryOptions
{
    /// <summary>What the figures of <c>docs/stories.md</c> were measured with.</summary>
    public static StoryOptions Default { get; } = new();

    /// <summary>How long after its latest article a story can still grow, in publication time; default 30 days. A stream forgets what is older.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The score from which an article joins a story, 0 to 1; default 0.5. Higher keeps more apart.</summary>
    public double JoinFrom { get; init; } = 0.5;

    /// <summary>Articles that a stream holds at least, however old, from 0; default 5,000: so that a small archive may come in any order.</summary>
    public int KeepArticles { get; init; } = 5_000;

    /// <summary>The most articles that a stream keeps, from 1; default 100,000. The oldest are forgotten first, whatever the window.</summary>
    public int MaxArticles { get; init; } = 100_000;
}
