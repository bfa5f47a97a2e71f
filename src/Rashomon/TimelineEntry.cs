using System.Collections.Immutable;

namespace Rashomon;

/// <summary>Something that reports date.</summary>
/// <param name="Date">When.</param>
/// <param name="What">What, in words of a report.</param>
/// <param name="Background">Whether it lies before the story's own happening.</param>
/// <param name="Reports">Who says so, in the account's order.</param>
public sealed record TimelineEntry(TimeInterval Date, string What, bool Background, ImmutableArray<Citation> Reports);
