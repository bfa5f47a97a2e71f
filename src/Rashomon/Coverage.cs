using System.Collections.Immutable;

namespace Rashomon;

/// <summary>Which article answers which question.</summary>
/// <param name="Questions">Question ids: the rows.</param>
/// <param name="Articles">Article ids: the columns.</param>
/// <param name="Cells">Number of claims, a row a question, a column an article.</param>
public sealed record Coverage(ImmutableArray<string> Questions, ImmutableArray<string> Articles, ImmutableArray<ImmutableArray<int>> Cells)
{
    /// <summary>What each article leaves out that two or more origins report; articles that leave out nothing are not in it.</summary>
    public ImmutableArray<Omission> Omissions { get; init; } = [];
}
