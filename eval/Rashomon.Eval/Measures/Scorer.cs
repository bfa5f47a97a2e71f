using System.Collections.Immutable;
using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Measures;

/// <summary>Scores an account by every measure, each between 0 and 1.</summary>
internal static class Scorer
{
    private static readonly ImmutableArray<(string Name, Func<Comparison, ICollection<string>, double?> Of)> Measures =
    [
        ("figures", FigureMeasure.Of),
        ("aligned", AlignmentMeasure.Of),
        ("answers", AnswerMeasure.Of),
        ("verdicts", VerdictMeasure.Of),
        ("alarms", AlarmMeasure.Of),
        ("sources", SourceMeasure.Of),
        ("quotations", QuotationMeasure.Of),
        ("dates", DateMeasure.Of),
        ("lineage", LineageMeasure.Of),
        ("cleaned", CleaningMeasure.Of),
    ];

    /// <summary>Scores the account. Measures for which the gold has nothing are left out.</summary>
    public static Score Of(GoldStory gold, ScoredAccount account)
    {
        var comparison = new Comparison(gold, account);
        var notes = new List<string>();
        var missing = gold.Documents.Where(document => comparison.ArticleOf(document.Id) is null).Select(document => document.Id).ToList();
        if (missing.Count > 0)
            notes.Add("articles missing from the account: " + string.Join(", ", missing));
        var values = Measures
            .Select(measure => (measure.Name, Value: measure.Of(comparison, notes)))
            .Where(measure => measure.Value is not null)
            .Select(measure => KeyValuePair.Create(measure.Name, measure.Value!.Value));
        return new Score(gold.Name, [.. values], [.. notes]);
    }
}
