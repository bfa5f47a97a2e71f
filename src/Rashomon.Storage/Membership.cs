using System.Collections.Immutable;
using Rashomon.Stories;

namespace Rashomon.Storage;

/// <summary>An article's place in a story, with what put it there.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Story">The story that it was put into.</param>
/// <param name="Score">How surely, 0 to 1.</param>
public sealed record Membership(string Article, string Story, double Score)
{
    /// <summary>The story that it is shown in: another where people decided so.</summary>
    public string Shown { get; init; } = Story;

    /// <summary>Whether it began the story.</summary>
    public bool IsNew { get; init; }

    /// <summary>What it shares with the story's members, heaviest first.</summary>
    public ImmutableArray<StoryReason> Reasons { get; init; } = [];

    /// <summary>The story that fits it second best.</summary>
    public StoryCandidate? RunnerUp { get; init; }
}
