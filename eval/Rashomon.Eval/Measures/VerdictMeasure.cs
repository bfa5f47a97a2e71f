using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Measures;

/// <summary>
/// Share of gold questions that have a question of their own in the account with the same verdict: per kind of verdict, then the
/// mean of the kinds, so that the many questions with one source do not hide the rest. For those it is enough that the answer is
/// read and not joined with another article's.
/// </summary>
internal static class VerdictMeasure
{
    /// <summary>The measure; null where the gold has no question.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        var tally = new OrderedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        foreach (var question in comparison.Gold.Questions.Where(question => !question.Weak))
        {
            var (right, got) = Judge(comparison, question);
            var kind = question.Verdict is "unsupported-headline" ? "contested" : question.Verdict;
            var (rightSoFar, allSoFar) = tally.GetValueOrDefault(kind);
            tally[kind] = (rightSoFar + (right ? 1 : 0), allSoFar + 1);
            if (!right)
                notes.Add($"verdict wrong: {question.Id} wanted {question.Verdict} got {got ?? "no question of its own"}");
        }
        notes.Add("verdicts by kind: " + string.Join(", ", tally.Select(kind => $"{kind.Key} {kind.Value.Right}/{kind.Value.All}")));
        return tally.Count == 0 ? null : tally.Values.Sum(kind => (double)kind.Right / kind.All) / tally.Count;
    }

    private static (bool Right, string? Got) Judge(Comparison comparison, GoldQuestion wanted)
    {
        var own = comparison.Standing.Questions
            .Where(entry => string.Equals(comparison.Standing.For(entry.Question), wanted.Id, StringComparison.Ordinal))
            .Select(entry => (entry.Question, Answers: entry.Taken.Where(t => wanted.Answers.Contains(t.Answer)).Select(t => t.Answer).Distinct().ToList()))
            .Where(entry => entry.Answers.Count > 0)
            .OrderBy(entry => entry.Question.Id, StringComparer.Ordinal)
            .ToList();
        var best = own.Count == 0 ? default : own.MaxBy(entry => entry.Answers.Count);
        var docs = Docs(wanted.Answers);
        var right = wanted.Verdict switch
        {
            "unsupported-headline" => comparison.Account.Questions.Any(question => question.Verdict is "unsupported-headline" && AlarmMeasure.CouldAnswer(comparison, question, wanted.Id)),
            "single-source" => wanted.Answers.Any(answer => comparison.Linked(answer) is not null)
                && own.TrueForAll(entry => ArticlesOf(comparison, entry.Question).All(doc => doc is not null && docs.Contains(doc))),
            // It must join at least two of the gold's reports, or as many as answer it.
            _ => best.Question is not null
                && string.Equals(best.Question.Verdict, wanted.Verdict, StringComparison.Ordinal)
                && Docs(best.Answers).Count >= Math.Min(2, docs.Count),
        };
        return (right, best.Question?.Verdict);
    }

    private static HashSet<string> Docs(IEnumerable<GoldAnswer> answers) => answers.Select(answer => answer.Doc).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string?> ArticlesOf(Comparison comparison, ScoredQuestion question) =>
        question.Claims.Select(comparison.Claim).OfType<ScoredClaim>().Select(claim => comparison.DocOf(claim.Article));
}
