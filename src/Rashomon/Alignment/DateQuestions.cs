using System.Collections.Immutable;
using System.Globalization;

namespace Rashomon.Alignment;

/// <summary>Asks when a happening was, where several reports date it.</summary>
internal static class DateQuestions
{
    private const string Kind = "date";

    // Probabilities, chosen on stories that were left out of the fit (docs/alignment.md).
    private const double Threshold = .5;
    private const double Average = .4;
    private const double Like = .5;
    private const double Copied = .9;

    /// <summary>Two dates that cannot both hold are held against each other only where it is surely one happening: two voyages of one ship have two dates.</summary>
    private const double Sure = .7;

    /// <summary>One question a happening that at least two articles date.</summary>
    /// <param name="dated">The story's dated happenings.</param>
    /// <param name="weights">How telling its words are.</param>
    /// <param name="model">What tells how surely two are one; null for the fitted one.</param>
    public static ImmutableArray<QuestionDraft> Make(ImmutableArray<DatedHappening> dated, TermWeights weights, PairModel? model = null)
    {
        var groups = Clustering.Group(dated.Length, (a, b) => Score(dated[a], dated[b], weights, model), Threshold, Average);
        return [.. groups.Where(group => group.Select(i => dated[i].Claim.Article).Distinct().Count() > 1)
            .DistinctBy(group => string.Join(' ', group.Select(i => dated[i].Claim.Claim.Id).Distinct().Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(group => Question([.. group.Select(i => dated[i])]) with { Joins = Joining.Of(group, (a, b) => Score(dated[a], dated[b], weights, model) is { } score ? (Kind, score) : null, (a, b) => Join(dated[a], dated[b], weights, model)) })];
    }

    /// <summary>Score in [0, 1]; null where the two must stay apart.</summary>
    public static double? Score(DatedHappening a, DatedHappening b, TermWeights weights, PairModel? model = null)
    {
        var fits = a.Fits(b);
        // What does not fit and is not surely another date is neither agreement nor contradiction; copies of one sentence were published on different days.
        if (!fits && (a.Claim.Article == b.Claim.Article || !a.Contradicts(b) || (!(a.IsWrittenOut && b.IsWrittenOut) && weights.Similarity(a.Claim.Context, b.Claim.Context) > Copied)))
            return null;
        Span<double> features = stackalloc double[DatePair.Features.Length];
        DatePair.Read(a, b, weights, features);
        // Much happens on the day of a story: of things told in other words, at least those who take part must be the same.
        if (a.IsNews && b.IsNews && features[1] == 0 && features[2] == 0 && features[3] == 0 && features[5] < Like)
            return null;
        var probability = (model ?? PairModel.Dates).Probability(features);
        return fits || probability >= Sure ? probability : null;
    }

    private static JoinDraft? Join(DatedHappening a, DatedHappening b, TermWeights weights, PairModel? model)
    {
        if (Score(a, b, weights, model) is not { } score)
            return null;
        var features = new double[DatePair.Features.Length];
        DatePair.Read(a, b, weights, features);
        return new(a.Claim, b.Claim, Kind, score, PairBasis.OfDates(features));
    }

    private static QuestionDraft Question(ImmutableArray<DatedHappening> dated)
    {
        var groups = dated.GroupBy(one => one.Time)
            .OrderByDescending(group => group.Select(one => one.Claim.Article).Distinct().Count()).ThenBy(group => group.Key.Start).ThenBy(group => group.Key.End).ThenBy(group => group.Key.Precision)
            .Select(group => group.ToImmutableArray()).ToImmutableArray();
        ImmutableArray<AnswerDraft> answers = [.. groups.Select(group => new AnswerDraft([.. group.Select(one => one.Claim).Distinct()], Label(group[0].Time), new() { Text = Label(group[0].Time) }))];
        var relations = FigureRelations.OfPairs(groups.Length, (i, j) => Relation(groups, answers, i, j));
        var (verdict, reason) = VerdictRule.Judge(answers, relations);
        var lead = dated.OrderBy(one => one.Asked is null).ThenBy(one => EventQuestions.StartsLoosely(one.Claim.Claim.Text)).ThenBy(one => (one.Asked ?? one.Claim.Claim.Text).Length).ThenBy(one => one.Claim.Claim.Id, StringComparer.Ordinal).First();
        var first = dated[0];
        // One clause may date two happenings ("hosted the fair in 2001 and in 2003"): where the date stands tells which.
        var slot = string.Create(CultureInfo.InvariantCulture, $"date|{string.Join(',', first.Predicates)}|{string.Join(',', first.Participants)}|{first.At}");
        return new(QuestionKind.Date, lead.Asked ?? $"When was it that “{lead.Claim.Claim.Text}”?", slot, answers, relations, verdict, reason) { Rank = 75 };
    }

    private static Relation Relation(ImmutableArray<ImmutableArray<DatedHappening>> groups, ImmutableArray<AnswerDraft> answers, int i, int j) =>
        groups[i].Any(x => groups[j].Any(x.Fits))
            ? new(i, j, RelationKind.Compatible, $"{answers[i].Label} and {answers[j].Label} can both hold: one is coarser")
            : new(i, j, RelationKind.Contradicts, $"{answers[i].Label} and {answers[j].Label} are different times");

    private static string Label(TimeInterval time) => time.Precision switch
    {
        TimePrecision.Year => $"{time.FirstDay:yyyy}",
        TimePrecision.Month => $"{time.FirstDay:yyyy-MM}",
        TimePrecision.Instant when time.Start == time.End => $"{time.Start:yyyy-MM-dd HH:mm}",
        _ when time.FirstDay == time.LastDay => $"{time.FirstDay:yyyy-MM-dd}",
        _ => $"{time.FirstDay:yyyy-MM-dd} to {time.LastDay:yyyy-MM-dd}",
    };
}
