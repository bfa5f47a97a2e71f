using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Storage.Deciding;

/// <summary>Lays decisions over an account: what was computed stays beside them in words, so that nobody takes the one for the other.</summary>
internal static class DecisionOverlay
{
    /// <summary>The account with every decision in force that concerns it.</summary>
    /// <param name="account">As computed.</param>
    /// <param name="decisions">The decisions in force.</param>
    /// <param name="story">The story's id in the store.</param>
    public static Account Apply(Account account, ImmutableArray<Decision> decisions, string story)
    {
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var decision in decisions)
        {
            switch (decision.Kind)
            {
                case DecisionKind.Verdict or DecisionKind.Value:
                    account = Question(account, decision, story, notes);
                    break;
                case DecisionKind.Reslot when account.Claims.FirstOrDefault(claim => claim.Id == decision.Subject) is { } claim:
                    account = Reslotted(account, decision, claim);
                    notes.Add(Note(decision, $"“{Short(claim.Text)}” {(decision.Anchors.IsEmpty ? "answers no other question" : "answers “" + (QuestionOf(account, claim.Id)?.Text ?? "another question") + "”")}", claim.Article));
                    break;
                case DecisionKind.Split when decision.Story == story || decision.Other == story:
                    notes.Add(Note(decision, $"{FigureText.Count(decision.Articles.Length, "article")} were split from story {decision.Story} as story {decision.Other}", article: null));
                    break;
                case DecisionKind.Merge when decision.Story == story || account.Articles.Any(article => decision.Articles.Contains(article.Id, StringComparer.Ordinal)):
                    notes.Add(Note(decision, $"story {decision.Other} was merged into story {decision.Story}", article: null));
                    break;
                default:
                    break;
            }
        }

        return notes.Count == 0 ? account : account with
        {
            Diagnostics = [.. account.Diagnostics.Concat(notes).OrderBy(note => note.Code, StringComparer.Ordinal).ThenBy(note => note.Article ?? "", StringComparer.Ordinal).ThenBy(note => note.Message, StringComparer.Ordinal)],
        };
    }

    private static Account Question(Account account, Decision decision, string story, ImmutableArray<Diagnostic>.Builder notes)
    {
        if (account.Questions.FirstOrDefault(question => question.Id == decision.Subject) is not { } computed)
        {
            if (decision.Story == story)
                notes.Add(new(DiagnosticCodes.DecisionWithoutSubject, Severity.Warning, $"{decision.By} decided ({decision.Id}) on question {decision.Subject}, which the account no longer has: nothing was changed.", Article: null));
            return account;
        }

        var (decided, what) = decision.Kind == DecisionKind.Verdict ? Verdict(computed, decision) : Value(computed, decision);
        if (decided is null)
            return account;
        notes.Add(Note(decision, what, article: null));
        return account with { Questions = account.Questions.Replace(computed, decided) };
    }

    private static (Question? Decided, string What) Verdict(Question computed, Decision decision)
    {
        if (!DecidedVerdict.TryRead(decision.Value ?? "", out var verdict))
            return (null, "");
        var reason = $"Decided by {decision.By} on {Day(decision)}: {decision.Reason} Computed was {DecidedVerdict.Name(computed.Verdict)}: {computed.Reason}";
        return (computed with { Verdict = verdict, Reason = reason, Decided = Added(computed, decision, $"verdict {DecidedVerdict.Name(verdict)}, computed was {DecidedVerdict.Name(computed.Verdict)}") }, $"“{computed.Text}” is {DecidedVerdict.Name(verdict)}, not {DecidedVerdict.Name(computed.Verdict)}");
    }

    private static (Question? Decided, string What) Value(Question computed, Decision decision)
    {
        if (!DecidedValue.TryRead(decision.Value ?? "", out var value))
            return (null, "");
        var before = computed.Low is null && computed.High is null ? "none" : FigureText.Bounds(computed.Low, computed.High, approximate: false);
        var text = FigureText.Bounds(value.Low, value.High, approximate: false);
        return (computed with
        {
            Low = value.Low,
            Best = value.Best,
            High = value.High,
            Rule = "decided",
            RuleReason = $"decided by {decision.By} on {Day(decision)}: {decision.Reason}",
            Reason = $"{computed.Reason} The value {text} was decided by {decision.By} on {Day(decision)}: {decision.Reason} Computed was {before}.",
            Decided = Added(computed, decision, $"value {text}, computed was {before}"),
        }, $"the value of “{computed.Text}” is {text}; computed was {before}");
    }

    private static Account Reslotted(Account account, Decision decision, Claim claim) =>
        QuestionOf(account, claim.Id) is { } question ? account with { Questions = account.Questions.Replace(question, question with { Decided = Added(question, decision, $"claim {claim.Id} answers this question") }) } : account;

    private static string Added(Question question, Decision decision, string what) =>
        (question.Decided is { } before ? before + "; " : "") + $"{decision.By} on {Day(decision)} ({decision.Id}): {what}; {decision.Reason}";

    private static Diagnostic Note(Decision decision, string what, string? article) =>
        new(DiagnosticCodes.Decided, Severity.Info, $"{decision.By} decided on {Day(decision)} ({decision.Id}) that {what}: {decision.Reason}", article);

    private static Question? QuestionOf(Account account, string claim) => account.Questions.FirstOrDefault(question => question.Answers.Any(answer => answer.Claims.Contains(claim, StringComparer.Ordinal)));

    private static string Day(Decision decision) => decision.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length > 80 ? text[..79] + "…" : text;
}
