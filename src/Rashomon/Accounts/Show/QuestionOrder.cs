using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>The order in which questions are shown: where the reports disagree comes first.</summary>
public static class QuestionOrder
{
    /// <summary>The verdicts from the one shown first to the one shown last.</summary>
    public static ImmutableArray<Verdict> Verdicts { get; } =
    [
        Verdict.Contested, Verdict.Updated, Verdict.Compatible, Verdict.Corroborated, Verdict.Repeated,
        Verdict.SingleReport, Verdict.UnsupportedHeadline,
    ];

    /// <summary>The questions by verdict, each group in the order given; verdicts without a question are left out.</summary>
    public static ImmutableArray<VerdictGroup> Of(ImmutableArray<Question> questions) =>
    [
        .. Verdicts
            .Select(verdict => new VerdictGroup(verdict, [.. questions.Where(question => question.Verdict == verdict)]))
            .Where(group => !group.Questions.IsEmpty),
    ];
}
