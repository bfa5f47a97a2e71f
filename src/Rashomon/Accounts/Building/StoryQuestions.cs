using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>All questions of a story: headlines, figures, happenings; what a reader wants first comes first.</summary>
internal static class StoryQuestions
{
    /// <summary>Words of a clause that tells little beyond its figure.</summary>
    private const int ShortClause = 9;

    /// <summary>The questions in their order.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="read">Their articles.</param>
    /// <param name="reslots">Claims that people put beside others.</param>
    public static ImmutableArray<QuestionDraft> Make(ImmutableArray<StoryClaim> claims, ImmutableArray<ReadArticle> read, ImmutableSortedDictionary<string, ImmutableArray<string>> reslots)
    {
        var weights = new TermWeights(claims.Select(claim => (claim.Article, claim.Context)), read.Length);
        var figures = FigureQuestions.Make(claims, weights, reslots);
        var events = EventQuestions.Make(claims, weights).Where(draft => !IsAsked(draft, figures));
        var headlines = HeadlineCheck.Make(claims, read);
        var dates = DateQuestions.Make([.. read.SelectMany(article => DatedHappenings.Read(article, claims))], weights);
        return [.. headlines.Concat(figures).Concat(Breakdowns.Make(claims)).Concat(events).Concat(dates)
            .OrderBy(q => q.Verdict == Verdict.SingleReport)
            .ThenBy(q => q.Verdict is not (Verdict.Contested or Verdict.UnsupportedHeadline))
            .ThenBy(q => q.Rank)
            .ThenByDescending(q => q.Claims.Select(c => c.Article).Distinct().Count())
            .ThenBy(q => q.Claims.Min(c => c.Article))
            .ThenBy(q => q.Claims.Min(c => c.Claim.Span.Start))
            .ThenBy(q => q.Text, StringComparer.Ordinal)];
    }

    /// <summary>"Killing at least seven people" says nothing that the question of how many does not ask.</summary>
    private static bool IsAsked(QuestionDraft happening, ImmutableArray<QuestionDraft> figures) =>
        happening.Kind == QuestionKind.Event && happening.Verdict != Verdict.Contested && happening.Claims.All(claim => claim.Mention.EndToken - claim.Mention.FirstToken <= ShortClause)
        && figures.Any(figure => happening.Claims.All(claim => figure.Claims.Any(own => own.Article == claim.Article && own.Claim.Span == claim.Claim.Span)));
}
