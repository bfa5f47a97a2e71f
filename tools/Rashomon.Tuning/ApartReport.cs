using System.Globalization;
using Rashomon.Alignment;

namespace Rashomon.Tuning;

/// <summary>Figures of different reports that answer one gold question and are not joined: what forbids it, or how unlikely the model holds it.</summary>
internal static class ApartReport
{
    private const double Joined = .4;

    /// <summary>Prints each pair, and how often each reason stands between two.</summary>
    public static void Run(LabelledStory[] stories, TextWriter into)
    {
        var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var story in stories)
        {
            var figures = story.Claims.Where(claim => claim.Figure is not null).ToArray();
            var slots = FigureSlot.Of([.. figures]);
            var matcher = new FigureMatcher(story.Weights, new Contrasts([.. figures], slots));
            var questions = figures.Select(story.QuestionsOf).ToArray();
            for (var i = 0; i < figures.Length; i++)
            {
                for (var j = i + 1; j < figures.Length; j++)
                {
                    if (figures[i].Article == figures[j].Article || !questions[i].Overlaps(questions[j]))
                        continue;
                    var score = matcher.Score(figures[i], slots[i], figures[j], slots[j]);
                    if (score >= Joined)
                        continue;
                    var reason = matcher.Barrier(figures[i], slots[i], figures[j], slots[j]) ?? (score is null ? "other happenings" : "unlikely");
                    reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                    into.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{story.Name} {string.Join(',', questions[i].Intersect(questions[j]))}: {reason} {score:0.00} | {Words(figures[i], slots[i])} | {Words(figures[j], slots[j])}"));
                }
            }
        }

        foreach (var (reason, count) in reasons)
            into.WriteLine($"{count} {reason}");
    }

    private static string Words(StoryClaim claim, FigureSlot slot) =>
        $"{claim.Quantity?.Text} [{slot.Type ?? "-"}/{slot.Predicate ?? "-"}/{slot.Role} head {slot.Head ?? "-"}{(slot.Modifiers.Length > 0 ? " of " + string.Join(' ', slot.Modifiers) : "")}{(slot.IsPart ? " part" : "")}{(slot.IsPast ? " past" : "")}] “{claim.Claim.Text}”";
}
