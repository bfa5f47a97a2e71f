namespace Rashomon.Eval.Measures;

/// <summary>
/// Within a question, the share of pairs of claims that are rightly put in one answer (one value) or in two (different values).
/// </summary>
internal static class AnswerMeasure
{
    /// <summary>The measure; 0 where the account joins nothing though it could, null where the gold has nothing to join.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        int right = 0, wrong = 0;
        foreach (var (question, taken) in comparison.Standing.Questions)
        {
            var stands = comparison.Standing.For(question);
            var own = taken.Where(t => string.Equals(t.Answer.QuestionId, stands, StringComparison.Ordinal)).ToList();
            foreach (var (a, b) in Pairs.Of(own).Where(AreComparable))
            {
                var oneValue = string.Equals(a.Answer.Value, b.Answer.Value, StringComparison.Ordinal);
                var oneAnswer = comparison.Standing.AnswerOf(question, a.Claim) == comparison.Standing.AnswerOf(question, b.Claim);
                if (oneValue == oneAnswer)
                {
                    right++;
                    continue;
                }
                wrong++;
                notes.Add($"answers {(oneAnswer ? "joined" : "split")}: {a.Answer.Doc} '{a.Answer.Text}' | {b.Answer.Doc} '{b.Answer.Text}'");
            }
        }
        if (right + wrong > 0)
            return Pairs.Share(right, right + wrong);
        return AlignmentMeasure.HasPairs(comparison.Gold) ? 0 : null;
    }

    private static bool AreComparable((Taken First, Taken Second) pair) =>
        !string.Equals(pair.First.Claim.Id, pair.Second.Claim.Id, StringComparison.Ordinal)
        && !string.Equals(pair.First.Answer.Doc, pair.Second.Answer.Doc, StringComparison.Ordinal)
        && pair.First.Answer.Value is not null
        && pair.Second.Answer.Value is not null;
}
