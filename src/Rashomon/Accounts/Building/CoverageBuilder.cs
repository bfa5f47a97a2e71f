using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>Counts which article answers which question.</summary>
internal static class CoverageBuilder
{
    /// <summary>What one origin alone reports, others need not tell.</summary>
    private const int FewestOrigins = 2;

    /// <summary>A row a question, a column an article. A claim counts once, though it may stand in several answers (a day, and its hour).</summary>
    public static Coverage Make(ImmutableArray<Question> questions, IReadOnlyList<Article> articles, ImmutableArray<StoryClaim> claims)
    {
        var articleOf = claims.ToDictionary(claim => claim.Claim.Id, claim => claim.Claim.Article, StringComparer.Ordinal);
        ImmutableArray<ImmutableArray<int>> cells = [.. questions.Select(question =>
        {
            var counts = question.Answers.SelectMany(answer => answer.Claims).Distinct(StringComparer.Ordinal).GroupBy(id => articleOf[id], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            return articles.Select(article => counts.GetValueOrDefault(article.Id)).ToImmutableArray();
        })];
        var omissions = articles.Select((article, column) => new Omission(article.Id, Omitted(questions, cells, column))).Where(omission => !omission.Questions.IsEmpty);
        return new([.. questions.Select(question => question.Id)], [.. articles.Select(article => article.Id)], cells) { Omissions = [.. omissions] };
    }

    /// <summary>Of questions that as many articles answer, the order of the account holds: what a reader wants first comes first.</summary>
    private static ImmutableArray<string> Omitted(ImmutableArray<Question> questions, ImmutableArray<ImmutableArray<int>> cells, int column) =>
    [
        .. Enumerable.Range(0, questions.Length).Where(row => cells[row][column] == 0 && questions[row].Origins?.AtLeast >= FewestOrigins)
            .Select(row => (Row: row, Answering: cells[row].Count(claims => claims > 0))).Where(one => one.Answering > 1)
            .OrderByDescending(one => one.Answering).ThenBy(one => one.Row).Select(one => questions[one.Row].Id),
    ];
}
