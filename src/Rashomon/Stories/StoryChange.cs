using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>A change of stories that an arrival caused.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="From">The story that the articles were in; after a merge it is no more.</param>
/// <param name="To">The story that they are in now; after a split it is new.</param>
/// <param name="Articles">The articles that changed, by id, sorted; never empty.</param>
public sealed record StoryChange(StoryChangeKind Kind, string From, string To, ImmutableArray<string> Articles);
