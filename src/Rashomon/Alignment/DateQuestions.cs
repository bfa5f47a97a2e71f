using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>Asks when a happening was, where reports that tell it date it and the dates do not all fit.</summary>
internal static class DateQuestions
{
    /// <summary>The question of one happening's date; null where fewer than two reports date it or all dates can hold.</summary>
    /// <param name="claims">The clauses that tell it.</param>
    public static QuestionDraft? Of(ImmutableArray<StoryClaim> claims)
    {
        var dated = claims.Where(claim => claim.Claim is { Time: not null, Polarity: Polarity.Positive, Certainty: Certainty.Asserted or Certainty.Reported }).ToImmutableArray();
        if (dated.Select(claim => claim.Article).Distinct().Count() < 2 || dated.GroupBy(claim => claim.Article).Any(own => own.Select(claim => claim.Claim.Time).Distinct().Count() > 1))
            return null;
        ImmutableArray<AnswerDraft> answers = [.. dated.GroupBy(claim => claim.Claim.Time!)
            .OrderByDescending(group => group.Select(claim => claim.Article).Distinct().Count()).ThenBy(group => group.Key.Start)
            .Select(group => new AnswerDraft([.. group], Label(group.Key), new() { Text = Label(group.Key) }))];
        var relations = ImmutableArray.CreateBuilder<Relation>();
        for (var i = 0; i < answers.Length; i++)
        {
            for (var j = i + 1; j < answers.Length; j++)
                relations.Add(Relation(answers, i, j));
        }

        if (!relations.Any(relation => relation.Kind == RelationKind.Contradicts))
            return null;
        var (verdict, reason) = VerdictRule.Judge(answers, relations.ToImmutable());
        var lead = dated.OrderBy(claim => claim.Claim.Text.Length).ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal).First();
        var slot = "date|" + string.Join(',', claims[0].Mention.Terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new(QuestionKind.Date, $"When was it that “{lead.Claim.Text}”?", slot, answers, relations.ToImmutable(), verdict, reason) { Rank = 65 };
    }

    private static Relation Relation(ImmutableArray<AnswerDraft> answers, int i, int j)
    {
        var (x, y) = (answers[i].Claims[0].Claim.Time!, answers[j].Claims[0].Claim.Time!);
        return x.Overlaps(y)
            ? new(i, j, RelationKind.Compatible, $"{answers[i].Label} and {answers[j].Label} can both hold: one is coarser")
            : new(i, j, RelationKind.Contradicts, $"{answers[i].Label} and {answers[j].Label} are different times");
    }

    private static string Label(TimeInterval time) => time.Precision switch
    {
        TimePrecision.Year => $"{time.FirstDay:yyyy}",
        TimePrecision.Month => $"{time.FirstDay:yyyy-MM}",
        _ when time.FirstDay == time.LastDay => $"{time.FirstDay:yyyy-MM-dd}",
        _ => $"{time.FirstDay:yyyy-MM-dd} to {time.LastDay:yyyy-MM-dd}",
    };
}
