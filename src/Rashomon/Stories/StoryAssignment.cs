using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>Which story an article came to, and why.</summary>
public sealed record StoryAssignment
{
    /// <summary>The article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Its story, after all <see cref="Changes"/>.</summary>
    public required string StoryId { get; init; }

    /// <summary>Whether the article began the story.</summary>
    public required bool IsNew { get; init; }

    /// <summary>How surely it belongs there, 0 to 1; 1 for the first article of a story.</summary>
    public required double Score { get; init; }

    /// <summary>What it shares with the story's members, heaviest first; empty for a new story.</summary>
    public ImmutableArray<StoryReason> Reasons { get; init; } = [];

    /// <summary>The story that fits it second best; null where no other shares a rare term with it.</summary>
    public StoryCandidate? RunnerUp { get; init; }

    /// <summary>What the arrival changed besides, in order; empty where nothing.</summary>
    public ImmutableArray<StoryChange> Changes { get; init; } = [];
}
