using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Measures;

/// <summary>
/// Pairwise F1 over gold answers of different reports: two answers to one question belong in one question of the account, two to
/// different questions do not, unless the account itself keeps them apart.
/// </summary>
internal static class AlignmentMeasure
{
    /// <summary>The measure; null where the gold has no pair.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        var (together, separated) = RightJoins(comparison);
        if (together + separated == 0)
            return null;
        var wrong = WrongJoins(comparison, notes);
        return Pairs.F1(Pairs.Share(together, together + wrong), Pairs.Share(together, together + separated));
    }

    /// <summary>Whether the gold has a pair that could be joined.</summary>
    public static bool HasPairs(GoldStory gold) => gold.Questions.Any(question => JoinablePairs(question).Any());

    private static IEnumerable<(GoldAnswer First, GoldAnswer Second)> JoinablePairs(GoldQuestion question) =>
        Pairs.Of(question.Answers).Where(pair => !string.Equals(pair.First.Doc, pair.Second.Doc, StringComparison.Ordinal));

    private static (int Together, int Separated) RightJoins(Comparison comparison)
    {
        var questions = comparison.Standing.Questions
            .Select(entry => entry.Taken.ToLookup(taken => taken.Answer, taken => taken.Claim.Id))
            .ToList();
        int together = 0, separated = 0;
        foreach (var (first, second) in comparison.Gold.Questions.SelectMany(JoinablePairs))
        {
            if (questions.Exists(taken => taken[first].Any(a => taken[second].Any(b => !string.Equals(a, b, StringComparison.Ordinal)))))
                together++;
            else
                separated++;
        }
        return (together, separated);
    }

    private static int WrongJoins(Comparison comparison, ICollection<string> notes)
    {
        var wrong = 0;
        foreach (var (question, taken) in comparison.Standing.Questions)
        {
            var seen = new HashSet<(string, string)>();
            foreach (var (a, b) in Pairs.Of(taken))
            {
                if (!AreStrangers(comparison, a, b))
                    continue;
                var (i, j) = (comparison.Standing.AnswerOf(question, a.Claim), comparison.Standing.AnswerOf(question, b.Claim));
                if (question.Apart.Contains((Math.Min(i, j), Math.Max(i, j))))
                    continue;
                var inOrder = string.CompareOrdinal(a.Claim.Id, b.Claim.Id) <= 0;
                if (!seen.Add(inOrder ? (a.Claim.Id, b.Claim.Id) : (b.Claim.Id, a.Claim.Id)))
                    continue;
                wrong++;
                notes.Add($"wrongly joined: {a.Answer.QuestionId} '{a.Answer.Text}' | {b.Answer.QuestionId} '{b.Answer.Text}' in '{question.Text}'");
            }
        }
        return wrong;
    }

    // Two claims of different articles, neither of which could answer the other's question.
    private static bool AreStrangers(Comparison comparison, Taken a, Taken b) =>
        !string.Equals(a.Claim.Id, b.Claim.Id, StringComparison.Ordinal)
        && !string.Equals(a.Answer.QuestionId, b.Answer.QuestionId, StringComparison.Ordinal)
        && !string.Equals(a.Claim.Article, b.Claim.Article, StringComparison.Ordinal)
        && !comparison.Could(a.Claim.Id).Any(answer => string.Equals(answer.QuestionId, b.Answer.QuestionId, StringComparison.Ordinal))
        && !comparison.Could(b.Claim.Id).Any(answer => string.Equals(answer.QuestionId, a.Answer.QuestionId, StringComparison.Ordinal));
}
