using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>Counts which article answers which question.</summary>
internal static class CoverageBuilder
{
    /// <summary>A row a question, a column an article.</summary>
    public static Coverage Make(ImmutableArray<Question> questions, IReadOnlyList<Article> articles, ImmutableArray<StoryClaim> claims)
    {
        var articleOf = claims.ToDictionary(claim => claim.Claim.Id, claim => claim.Claim.Article, StringComparer.Ordinal);
        var cells = questions.Select(question =>
        {
            var counts = question.Answers.SelectMany(answer => answer.Claims).GroupBy(id => articleOf[id], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            return articles.Select(article => counts.GetValueOrDefault(article.Id)).ToImmutableArray();
        });
        return new([.. questions.Select(question => question.Id)], [.. articles.Select(article => article.Id)], [.. cells]);
    }
}
