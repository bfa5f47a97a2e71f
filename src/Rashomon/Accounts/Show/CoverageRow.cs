using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>One question of the coverage matrix.</summary>
/// <param name="Number">The question's number in the order shown.</param>
/// <param name="Question">The question.</param>
/// <param name="Cells">Number of claims, a column an article of <see cref="Account.Coverage"/>.</param>
public sealed record CoverageRow(int Number, Question Question, ImmutableArray<int> Cells)
{
    /// <summary>The rows of the matrix in the order in which questions are shown.</summary>
    public static ImmutableArray<CoverageRow> Of(AccountIndex index)
    {
        var coverage = index.Account.Coverage;
        var cells = coverage.Questions.Zip(coverage.Cells)
            .DistinctBy(pair => pair.First, StringComparer.Ordinal)
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return
        [
            .. index.Questions.SelectMany(group => group.Questions)
                .Where(question => cells.ContainsKey(question.Id))
                .Select(question => new CoverageRow(index.QuestionNumber(question.Id), question, cells[question.Id])),
        ];
    }
}
