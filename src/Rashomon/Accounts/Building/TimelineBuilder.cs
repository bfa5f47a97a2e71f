using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Times;

namespace Rashomon.Accounts.Building;

/// <summary>Puts what the reports date on one line: an entry a date and happening.</summary>
internal static class TimelineBuilder
{
    /// <summary>Least similarity of two clauses of one date that tell one happening.</summary>
    private const double Threshold = .3;

    /// <summary>The entries, by date; background is what lies before the story's own happening.</summary>
    public static ImmutableArray<TimelineEntry> Make(ImmutableArray<ReadArticle> read, ImmutableArray<StoryClaim> claims)
    {
        var dated = read.SelectMany(article => Dated(article, claims)).ToImmutableArray();
        var happened = MainDay(read);
        var weights = new TermWeights(dated.Select(d => (d.Article.Index, d.Terms)), read.Length);
        var entries = new List<TimelineEntry>();
        foreach (var date in dated.GroupBy(d => d.Interval).OrderBy(g => g.Key.Start).ThenBy(g => g.Key.End).ThenBy(g => g.Key.Precision))
        {
            var items = date.ToImmutableArray();
            var groups = Clustering.Group(items.Length, (a, b) => weights.Similarity(items[a].Terms, items[b].Terms), Threshold, Threshold / 2);
            entries.AddRange(groups.Select(group => Entry(date.Key, [.. group.Select(i => items[i])], happened)));
        }

        return [.. entries];
    }

    /// <summary>The day that most articles date something on, near their publication.</summary>
    public static TimeInterval? MainDay(ImmutableArray<ReadArticle> read) =>
        read.SelectMany(article => article.Times.Times
                .Where(t => t.Interval is { Precision: TimePrecision.Day or TimePrecision.Instant } && IsNear(article, t.Interval))
                .Select(t => (article.Index, Day: t.Interval!.FirstDay)))
            .GroupBy(pair => pair.Day)
            .OrderByDescending(group => group.Select(pair => pair.Index).Distinct().Count()).ThenByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => TimeInterval.Day(group.Key)).FirstOrDefault();

    private static bool IsNear(ReadArticle article, TimeInterval interval) =>
        article.Times.Anchor is not { } anchor || Math.Abs(anchor.Day.DayNumber - interval.FirstDay.DayNumber) <= 14;

    private sealed record DatedClause(ReadArticle Article, TimeInterval Interval, Span Span, string? Claim, ImmutableArray<string> Terms);

    private static IEnumerable<DatedClause> Dated(ReadArticle article, ImmutableArray<StoryClaim> claims)
    {
        var own = claims.Where(claim => claim.Article == article.Index).ToImmutableArray();
        foreach (var time in article.Times.Times)
        {
            if (time.Interval is not { } interval || time.Expression.Type is TimeType.Duration or TimeType.Set)
                continue;
            var sentence = article.Tokens.SentenceOf(article.Tokens.TokenAt(time.Expression.Span.Start));
            if (sentence >= article.Tokens.Sentences.Length || article.KindOf(sentence) is BlockKind.Caption)
                continue;
            var claim = own.FirstOrDefault(c => c.Claim.Span.Contains(time.Expression.Span) && c.Figure is null) ?? own.FirstOrDefault(c => c.Claim.Span.Contains(time.Expression.Span));
            var span = claim?.Claim.Span ?? article.Tokens.Sentences[sentence].Span;
            yield return new(article, interval, span, claim?.Claim.Id, claim?.Mention.Terms ?? []);
        }
    }

    private static TimelineEntry Entry(TimeInterval date, ImmutableArray<DatedClause> clauses, TimeInterval? happened)
    {
        var reports = clauses.OrderBy(c => c.Article.Index).ThenBy(c => c.Span).Select(c => c.Article.Cite(c.Span, c.Claim)).Distinct().ToImmutableArray();
        var what = reports.Select(report => report.Text).OrderBy(text => char.IsLower(text[0])).ThenBy(text => Math.Abs(text.Length - 90)).ThenBy(text => text, StringComparer.Ordinal).First();
        var background = happened is not null && date.LastDay < happened.FirstDay;
        return new(date, what, background, reports);
    }
}
