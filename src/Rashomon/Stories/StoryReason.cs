namespace Rashomon.Stories;

/// <summary>Something that an article shares with the members of its story.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The term, as in <see cref="StoryTerm"/>; for nearness of publication, the days between.</param>
/// <param name="Weight">Its share of all that is shared, 0 to 1: rare terms weigh more, and those in headlines.</param>
public sealed record StoryReason(StoryReasonKind Kind, string Text, double Weight);
