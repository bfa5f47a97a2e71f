using Rashomon.Eval.Accounts;

namespace Rashomon.Eval.Measures;

/// <summary>
/// Share of the account's alarms (contested, updated and headline questions) that the gold has too. One on a question that the gold
/// does not know counts as half a false alarm; one on a question where editors may differ is left out.
/// </summary>
internal static class AlarmMeasure
{
    /// <summary>The measure; 0 where there was something to raise and nothing was raised, null where there was nothing.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        var verdictOf = comparison.Gold.Questions.ToDictionary(question => question.Id, question => question.Verdict, StringComparer.Ordinal);
        var weak = comparison.Gold.Questions.Where(question => question.Weak).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var raised = comparison.Account.Questions
            .Where(question => IsAlarm(question.Verdict) && !(comparison.Standing.For(question) is { } stands && weak.Contains(stands)))
            .ToList();
        if (raised.Count == 0)
            return verdictOf.Values.Any(IsAlarm) ? 0 : null;

        int known = 0, falseAlarms = 0;
        foreach (var question in raised)
        {
            var stands = comparison.Standing.For(question);
            known += stands is null ? 0 : 1;
            var isFalse = question.Verdict is "unsupported-headline"
                ? !question.Claims.SelectMany(comparison.Could).Any(answer => verdictOf[answer.QuestionId] is "unsupported-headline")
                : stands is not null && verdictOf[stands] is not ("contested" or "updated");
            if (!isFalse)
                continue;
            falseAlarms++;
            notes.Add($"false alarm: '{question.Text}' stands for {stands ?? "nothing known"}{(stands is null ? "" : $" which is {verdictOf[stands]}")}");
        }
        var unlisted = raised.Count - known;
        notes.Add($"alarms that the gold does not list (half a false alarm each): {unlisted}");
        return Math.Max(0, (known - falseAlarms) / (known + .5 * unlisted));
    }

    /// <summary>Whether any claim of a question could answer a question of the gold.</summary>
    public static bool CouldAnswer(Comparison comparison, ScoredQuestion question, string wanted) =>
        question.Claims.SelectMany(comparison.Could).Any(answer => string.Equals(answer.QuestionId, wanted, StringComparison.Ordinal));

    private static bool IsAlarm(string? verdict) => verdict is "contested" or "updated" or "unsupported-headline";
}
