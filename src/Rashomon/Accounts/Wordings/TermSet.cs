using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>What reports call one thing, before it is judged.</summary>
/// <param name="Source">What tells that it is one thing.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="About">What it is, in template words and words of the reports.</param>
/// <param name="Uses">Where terms for it stand, in the story's order.</param>
internal sealed record TermSet(TermSource Source, FrameKind Kind, string About, ImmutableArray<TermUse> Uses)
{
    /// <summary>For <see cref="TermSource.Story"/>: how many articles the story has.</summary>
    public int Articles { get; init; }
}
