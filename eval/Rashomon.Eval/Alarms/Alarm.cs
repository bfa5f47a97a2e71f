using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Accounts;

namespace Rashomon.Eval.Alarms;

/// <summary>A question of an account that tells its reader that reports cannot all be right.</summary>
/// <param name="Story">The story's name in its corpus.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Kind">The question's kind.</param>
/// <param name="Answers">The values that contradict each other, sorted and joined by a bar: bounds, dates, yes and no; no words of an article.</param>
internal sealed record Alarm(string Story, string Question, string Kind, string Answers)
{
    /// <summary>Whether it is a headline that no body supports, rather than a contradiction.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>The alarms of a story's account, in the order of its questions.</summary>
    public static ImmutableArray<Alarm> Of(string story, Account account) => [.. account.Questions.Where(IsAlarm).Select(question => Of(story, question))];

    /// <summary>Whether the question's verdict is one.</summary>
    public static bool IsAlarm(Question question) => question.Verdict is Verdict.Contested or Verdict.UnsupportedHeadline;

    /// <summary>The answers that contradict another, by index.</summary>
    public static ImmutableArray<int> Contradicting(Question question) =>
        [.. question.Relations.Where(relation => relation.Kind == RelationKind.Contradicts).SelectMany(relation => new[] { relation.A, relation.B }).Distinct().Order()];

    private static Alarm Of(string story, Question question) => new(story, question.Id, question.Kind.ToString().ToLowerInvariant(), string.Join('|', Contradicting(question)
        .Select(index => Value(question.Kind, question.Answers[index].Value)).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
    {
        IsHeadline = question.Verdict == Verdict.UnsupportedHeadline,
    };

    private static string Value(QuestionKind kind, AnswerValue? value) => kind switch
    {
        _ when value is null => "",
        QuestionKind.Quantity when value.Min == value.Max => Number(value.Min),
        QuestionKind.Quantity => $"{Number(value.Min)}..{Number(value.Max)}",
        QuestionKind.Date or QuestionKind.Event => value.Text ?? "",
        _ => "",
    };

    private static string Number(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
