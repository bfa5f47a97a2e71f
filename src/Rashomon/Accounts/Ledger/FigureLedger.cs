using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Ledger;

/// <summary>The figures of an account, one row a claim.</summary>
public static class FigureLedger
{
    /// <summary>A row for every claim with a figure: first by question as shown, then those that answer none, each in the account's order.</summary>
    public static ImmutableArray<LedgerRow> Rows(Account account)
    {
        var index = new AccountIndex(account);
        var places = Places(index);
        return
        [
            .. account.Claims.Where(c => c.Quantity is not null)
                .Select((claim, order) => (claim, order, answers: places[claim.Id].ToImmutableArray()))
                .OrderBy(row => row.answers.IsEmpty ? int.MaxValue : index.QuestionNumber(row.answers[0].Question.Id))
                .ThenBy(row => row.answers.IsEmpty ? 0 : row.answers[0].Answer)
                .ThenBy(row => row.order)
                .Select(row => Row(row.claim, row.claim.Quantity!, index.Article(row.claim.Article)?.Article, row.answers)),
        ];
    }

    private static ILookup<string, Place> Places(AccountIndex index)
    {
        var places =
            from shown in index.Questions
            from question in shown.Questions
            from answer in question.Answers.Select((answer, number) => (answer, number))
            from claim in answer.answer.Claims
            select (claim, place: new Place(question, answer.number));
        return places.ToLookup(p => p.claim, p => p.place, StringComparer.Ordinal);
    }

    private static LedgerRow Row(Claim claim, Quantity quantity, AccountArticle? article, ImmutableArray<Place> answers)
    {
        var first = claim.Attribution.IsDefaultOrEmpty ? null : claim.Attribution[0];
        return new()
        {
            Claim = claim.Id,
            What = claim.Predicate?.Type ?? claim.Predicate?.Lemma,
            Counted = quantity.Of,
            Min = quantity.Min,
            Max = quantity.Max,
            Soft = quantity.Approximate,
            Unit = quantity.Unit,
            Scope = quantity.Scope,
            Words = quantity.Text,
            Polarity = claim.Polarity,
            Time = claim.Time,
            Speaker = first?.Source,
            Affiliation = first?.Affiliation,
            Via = Via(claim),
            Origin = claim.Origin,
            AsOf = claim.AsOf,
            Outlet = article?.Outlet?.Name,
            Article = claim.Article,
            Title = article?.Title,
            Published = article?.PublishedAt,
            Url = article?.Url,
            WordsSpan = quantity.Span,
            SentenceSpan = claim.Span,
            Sentence = claim.Text,
            Question = Joined(answers, p => p.Question.Text),
            Verdict = Joined(answers, p => JsonNamingPolicy.KebabCaseLower.ConvertName(p.Question.Verdict.ToString())),
            Decided = answers.Any(p => p.Question.Decided is not null) ? Joined(answers, p => p.Question.Decided ?? "") : null,
            Relation = Joined(answers, p => string.Join("; ", RelationText.Of(p.Question, p.Answer))),
            Derived = answers.Any(p => Derived(p.Question) is not null) ? Joined(answers, p => Derived(p.Question) ?? "") : null,
            Confidence = answers.Any(p => p.Question.Confidence is not null) ? Joined(answers, p => p.Question.Confidence?.Score.ToString("0.##", CultureInfo.InvariantCulture) ?? "") : null,
            FileHash = article?.Hash ?? "",
            File = article?.File,
        };
    }

    private static string? Derived(Question question) => question.Rule is null || (question.Low ?? question.Best ?? question.High) is null
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"low {question.Low?.ToString(CultureInfo.InvariantCulture) ?? "open"}, best {question.Best?.ToString(CultureInfo.InvariantCulture) ?? "not given"}, high {question.High?.ToString(CultureInfo.InvariantCulture) ?? "open"} by {question.Rule}{(question.RuleReason is { } reason ? ": " + reason : "")}");

    private static string? Via(Claim claim)
    {
        var steps = claim.Attribution.Select(link => link.Via).OfType<string>()
            .Concat(claim.Attribution.Skip(1).Select(link => link.Source))
            .Distinct(StringComparer.Ordinal);
        var text = string.Join("; ", steps);
        return text.Length == 0 ? null : text;
    }

    private static string? Joined(ImmutableArray<Place> answers, Func<Place, string> text) =>
        answers.IsEmpty ? null : string.Join(" | ", answers.Select(text));

    private readonly record struct Place(Question Question, int Answer);
}
