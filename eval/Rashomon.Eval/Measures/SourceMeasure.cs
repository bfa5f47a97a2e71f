using Rashomon.Eval.Accounts;

namespace Rashomon.Eval.Measures;

/// <summary>
/// Share of the gold's attributed answers whose claim names one of the gold's sources within the first three links of its
/// attribution; a claim in the outlet's own voice names the outlet.
/// </summary>
internal static class SourceMeasure
{
    private const int LinksThatCount = 3;

    /// <summary>The measure; null where the gold attributes nothing.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        int all = 0, right = 0;
        foreach (var answer in comparison.Gold.Answers.Where(answer => !answer.AttributedTo.IsEmpty))
        {
            all++;
            var names = Names(comparison, comparison.Linked(answer));
            if (names.Exists(name => answer.AttributedTo.Any(wanted => SourceNames.Same(name, wanted))))
                right++;
            else
                notes.Add($"source missed: {answer.Doc} {string.Join(" / ", answer.AttributedTo)} '{answer.Text}' got {string.Join(" / ", names)}");
        }
        return all == 0 ? null : Pairs.Share(right, all);
    }

    private static List<string> Names(Comparison comparison, ScoredClaim? claim)
    {
        if (claim is null)
            return [];
        if (!claim.Sources.IsEmpty)
            return [.. claim.Sources.Take(LinksThatCount).SelectMany(link => link)];
        var outlet = comparison.Account.Articles.First(article => string.Equals(article.Id, claim.Article, StringComparison.Ordinal)).Outlet;
        return string.IsNullOrEmpty(outlet) ? [] : [outlet];
    }
}
