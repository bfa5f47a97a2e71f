namespace Rashomon.Stories;

/// <summary>A story that an article may belong to.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Score">How surely, 0 to 1; the article joins from <see cref="StoryOptions.JoinFrom"/>.</param>
public sealed record StoryCandidate(string StoryId, double Score);
