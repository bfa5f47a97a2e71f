using System.Collections.Immutable;
using Rashomon.Accounts;

namespace Rashomon.Tests;

/// <summary>Accounts for tests: an invented accident at an invented harbour, and the least that is an account.</summary>
internal static class SomeAccount
{
    /// <summary>An account of <paramref name="reports"/> with nothing found in them.</summary>
    public static Account Of(params ImmutableArray<SomeReport> reports) => new()
    {
        Story = new("s1", "Pier gives way at Port Ellan", null, [], []),
        Articles = [.. reports.Select(report => report.Article())],
        Claims = [],
        Questions = [],
        Quotations = [],
        QuotationGroups = [],
        Timeline = [],
        Lineage = [],
        Entities = [],
        Coverage = new([], [], []),
        Diagnostics = [],
    };

    /// <summary>A question whose answers each have the claims given.</summary>
    public static Question Question(string text, Verdict verdict, QuestionKind kind, params ImmutableArray<(string Label, ImmutableArray<Claim> Claims)> answers) => new()
    {
        Id = ContentHash.Id("q", text),
        Text = text,
        Kind = kind,
        Verdict = verdict,
        Reason = $"for the reason that makes it {verdict}",
        Origins = Origins([.. answers.SelectMany(answer => answer.Claims)]),
        Answers = [.. answers.Select(answer => new Answer(
            answer.Label, null, [.. answer.Claims.Select(claim => claim.Id)],
            [.. answer.Claims.Select(claim => claim.Article).Distinct(StringComparer.Ordinal)], Origins(answer.Claims)))],
    };

    /// <summary>Every article and claim replaced by excerpts: no text, no blocks.</summary>
    public static Account Excerpts(Account account) => account with
    {
        Articles = [.. account.Articles.Select(article => article with { Text = null, Blocks = [] })],
    };

    /// <summary>Everything that an account can hold.</summary>
    public static Account Pier()
    {
        var story = new SomePier();
        var questions = story.Questions();
        var claims = story.Claims;
        return Of([.. story.Reports]) with
        {
            Generator = new("rashomon", "0.1.0", [], ImmutableSortedDictionary<string, string>.Empty.Add("rule", "range")),
            Story = new(
                "s1", "Pier gives way at Port Ellan as crowd waits for regatta", TimeInterval.Day(new(2031, 5, 27)), ["Port Ellan", "Ostmark"],
                story.Glance(), new(2, 4, ["Coast Wire", "Mira Vold", "harbour police"], 3)),
            Claims = claims,
            Questions = questions,
            Quotations = story.Quotations,
            QuotationGroups = story.Groups,
            Timeline = story.Timeline(),
            Lineage = story.Lineage(),
            Coverage = new(
                [.. questions.Select(question => question.Id)],
                [.. story.Reports.Select(report => report.Id)],
                [.. questions.Select(question => Cells(question, claims, story.Reports))]),
            Wording = story.Wording(),
            Diagnostics =
            [
                new("RSH0201", Severity.Warning, "No publication date was found; give one with --published.", "r5"),
                new("RSH0206", Severity.Info, "The text may be cut short.", "r4"),
            ],
        };
    }

    private static ImmutableArray<int> Cells(Question question, ImmutableArray<Claim> claims, IEnumerable<SomeReport> reports)
    {
        var own = question.Answers.SelectMany(answer => answer.Claims).ToHashSet(StringComparer.Ordinal);
        return [.. reports.Select(report => claims.Count(claim => own.Contains(claim.Id) && string.Equals(claim.Article, report.Id, StringComparison.Ordinal)))];
    }

    private static Origins Origins(ImmutableArray<Claim> claims)
    {
        ImmutableArray<string> names = [.. claims.Select(claim => claim.Origin).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new(Math.Min(names.Length, 1), names.Length, names, claims.Count(claim => claim.Origin is null));
    }
}
