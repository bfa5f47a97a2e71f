using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Alignment;

namespace Rashomon.Tuning;

/// <summary>Measures how far the pair models' probabilities hold on stories that were left out of the fit, and fits the curves that set them right.</summary>
internal static class ConfidenceTuning
{
    /// <summary>Pull of a curve towards "as the model says", in joins.</summary>
    private const double Pull = 4;

    /// <summary>A kind of which fewer joins are known gets no curve.</summary>
    private const int Fewest = 20;

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> NoReslots = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Prints the reliability of pairs, joins and questions of left-out stories; then the curves.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="ridge">As for the weights.</param>
    /// <param name="output">The file of curves to write; null for none.</param>
    public static void Run(ImmutableArray<LabelledStory> stories, double ridge, string? output)
    {
        var samples = stories.Select(StoryCorpus.Read).ToImmutableArray();
        var joins = new List<LabelledJoin>();
        var groups = new List<(string Story, string Kind, ImmutableArray<JoinDraft> Joins, bool Right)>();
        var pairs = new Dictionary<string, List<(double, bool)>>(StringComparer.Ordinal) { ["figure"] = [], ["event"] = [], ["date"] = [] };
        for (var i = 0; i < stories.Length; i++)
        {
            var (figures, events, dates) = (Left(samples, i, s => s.Figures, ridge), Left(samples, i, s => s.Events, ridge), Left(samples, i, s => s.Dates, ridge));
            pairs["figure"].AddRange(samples[i].Figures.Select(pair => (figures.Probability(pair.Features), pair.Same)));
            pairs["event"].AddRange(samples[i].Events.Select(pair => (events.Probability(pair.Features), pair.Same)));
            pairs["date"].AddRange(samples[i].Dates.Select(pair => (dates.Probability(pair.Features), pair.Same)));
            foreach (var (kind, draft) in Drafts(stories[i], figures, events, dates).Where(one => !one.Draft.Joins.IsEmpty))
            {
                var labels = Labels(stories[i], kind, draft);
                joins.AddRange(draft.Joins.Where(join => labels[join.A.Claim.Id].Count > 0 && labels[join.B.Claim.Id].Count > 0)
                    .Select(join => new LabelledJoin(stories[i].Name, join.Kind, join.Probability, labels[join.A.Claim.Id].Overlaps(labels[join.B.Claim.Id]))));
                var known = draft.Claims.Select(claim => claim.Claim.Id).Distinct(StringComparer.Ordinal).Select(id => labels[id]).Where(label => label.Count > 0).ToList();
                if (known.Count > 1)
                    groups.Add((stories[i].Name, kind, draft.Joins, known.All(one => known.All(one.Overlaps))));
            }
        }

        foreach (var (kind, cases) in pairs)
            Show($"{kind}: all pairs of left-out stories, as the model says", cases);
        var curves = Curves(joins);
        foreach (var kind in joins.Select(join => join.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var own = joins.Where(join => join.Kind == kind).ToList();
            Show($"{kind}: joins of left-out stories, as the model says", [.. own.Select(join => (join.Probability, join.Right))]);
            Show($"{kind}: the same, calibrated on the other stories", [.. own.Select(join => (Curves(joins.Where(other => other.Story != join.Story)).Of(join.Kind, join.Probability), join.Right))]);
        }

        foreach (var kind in groups.GroupBy(group => group.Kind, StringComparer.Ordinal))
        {
            Show($"{kind.Key}: questions of left-out stories by their weakest join, calibrated on the other stories", [.. kind.Select(group => (Weakest(group.Joins, Curves(joins.Where(other => other.Story != group.Story))), group.Right))]);
            Show($"{kind.Key}: the same by the product of their joins", [.. kind.Select(group => (Product(group.Joins, Curves(joins.Where(other => other.Story != group.Story))), group.Right))]);
        }

        var lines = Lines(joins).ToList();
        lines.ForEach(Console.WriteLine);
        if (output is not null)
            File.WriteAllLines(output, ["# Written by tools/Rashomon.Tuning confidence: kind, slope, intercept over the log odds. Fitted on joins of the stories with gold, each left out of the fit of the weights that scored it.", .. lines]);
    }

    private static PairModel Left(ImmutableArray<(List<Sample> Figures, List<Sample> Events, List<Sample> Dates)> samples, int left, Func<(List<Sample> Figures, List<Sample> Events, List<Sample> Dates), List<Sample>> of, double ridge) =>
        new(LogisticFit.Fit([.. samples.Where((_, i) => i != left).SelectMany(of)], ridge));

    private static IEnumerable<(string Kind, QuestionDraft Draft)> Drafts(LabelledStory story, PairModel figures, PairModel events, PairModel dates) =>
        FigureQuestions.Make(story.Claims, story.Weights, NoReslots, figures).Select(draft => ("figure", draft))
            .Concat(EventQuestions.Make(story.Claims, story.Weights, events).Select(draft => ("event", draft)))
            .Concat(DateQuestions.Make(story.Dated, story.Weights, dates).Select(draft => ("date", draft)));

    private static Dictionary<string, HashSet<string>> Labels(LabelledStory story, string kind, QuestionDraft draft) =>
        draft.Claims.DistinctBy(claim => claim.Claim.Id, StringComparer.Ordinal).ToDictionary(
            claim => claim.Claim.Id,
            claim => kind == "date" ? story.Dated.Where(dated => dated.Claim.Claim.Id == claim.Claim.Id).SelectMany(dated => story.QuestionsOfDated(dated)).ToHashSet(StringComparer.Ordinal) : story.QuestionsOf(claim),
            StringComparer.Ordinal);

    private static double Weakest(ImmutableArray<JoinDraft> joins, Calibration curves) => joins.Min(join => curves.Of(join.Kind, join.Probability));

    private static double Product(ImmutableArray<JoinDraft> joins, Calibration curves) => joins.Aggregate(1.0, (product, join) => product * curves.Of(join.Kind, join.Probability));

    private static Calibration Curves(IEnumerable<LabelledJoin> joins) => new(Lines(joins));

    /// <summary>One line a kind: the logistic curve over the log odds, its slope pulled to 1 so that few joins change little.</summary>
    private static IEnumerable<string> Lines(IEnumerable<LabelledJoin> joins) =>
        joins.GroupBy(join => join.Kind, StringComparer.Ordinal).Where(kind => kind.Count() >= Fewest).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind =>
        {
            var curve = LogisticFit.Fit([.. kind.Select(join => new Sample(join.Story, [1, Calibration.LogOdds(join.Probability)], join.Right))], Pull, [0, 1]);
            return string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {curve[1]:0.000} {curve[0]:0.000}");
        });

    private static void Show(string title, List<(double, bool)> cases)
    {
        Console.WriteLine(title);
        foreach (var line in Reliability.Table(cases))
            Console.WriteLine(line);
    }

    private sealed record LabelledJoin(string Story, string Kind, double Probability, bool Right);
}
