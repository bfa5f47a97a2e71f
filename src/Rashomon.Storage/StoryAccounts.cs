using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Storage.Deciding;
using Rashomon.Storage.Ingesting;

namespace Rashomon.Storage;

/// <summary>Accounts of stories that are kept: made once for the same articles, decisions laid over them each time.</summary>
/// <param name="store">The store; accounts that are made are kept in it.</param>
public sealed class StoryAccounts(IStore store)
{
    /// <summary>The account of a story as it is, or as it stood.</summary>
    /// <param name="story">The story's id.</param>
    /// <param name="rule">How low, best and high are derived.</param>
    /// <param name="asOf">Only reports, and revisions of them, that stood by then; reports without a date are left out with a diagnostic. Null for all.</param>
    /// <returns>Null where no report is left.</returns>
    public Account? Of(string story, FigureRule rule = FigureRule.Range, DateTimeOffset? asOf = null)
    {
        var (articles, notes) = Articles(story, asOf);
        if (articles.IsEmpty)
            return null;
        var decisions = store.Decisions.List();
        var reslots = Reslots(decisions);
        var key = Key(articles, rule, notes, reslots);
        var account = store.Accounts.Get(key) is { } kept ? AccountJson.Read(kept.Json.AsSpan()) : Make(key, story, articles, new() { Rule = rule, Diagnostics = notes, Reslots = reslots });
        return DecisionOverlay.Apply(account, decisions, story);
    }

    /// <summary>Whether the story's account has a contested question.</summary>
    /// <param name="story">The story's id.</param>
    public bool IsContested(string story) => Of(story)?.Questions.Any(question => question.Verdict == Verdict.Contested) == true;

    private (ImmutableArray<StoredArticle> Articles, ImmutableArray<Diagnostic> Notes) Articles(string story, DateTimeOffset? asOf)
    {
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        var all = store.Stories.Articles(story);
        if (asOf is { } time)
        {
            foreach (var undated in all.Where(article => article.Stood is null && article.IsLatest))
                notes.Add(new(DiagnosticCodes.NotAsOf, Severity.Warning, $"{undated.Label} has no date: whether it was out by then is not known, and it is left out.", undated.Id));
            all = [.. all.Where(article => article.Stood <= time)];
        }

        var last = all.GroupBy(article => article.Report, StringComparer.Ordinal).Select(report => report.MaxBy(article => article.Revision)!);
        return ([.. last.Where(article => article.Status != ReportStatus.Withdrawn).OrderBy(article => article.Id, StringComparer.Ordinal)], notes.ToImmutable());
    }

    private Account Make(string key, string story, ImmutableArray<StoredArticle> articles, AccountOptions options)
    {
        var account = AccountBuilder.Build([.. articles.Select(article => store.Articles.Read(article.Id)!)], options);
        using var batch = store.Begin();
        batch.Keep(new AccountEntry(key, story, account.Questions.Any(question => question.Verdict == Verdict.Contested), [.. AccountJson.Write(account)]));
        batch.Commit();
        return account;
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Reslots(ImmutableArray<Decision> decisions) =>
        decisions.Where(decision => decision is { Kind: DecisionKind.Reslot, Subject: not null })
            .Aggregate(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal), (all, decision) => all.SetItem(decision.Subject!, decision.Anchors));

    private static string Key(ImmutableArray<StoredArticle> articles, FigureRule rule, ImmutableArray<Diagnostic> notes, ImmutableSortedDictionary<string, ImmutableArray<string>> reslots) => ContentHash.Id(
        "k",
        [
            ModelName.Current, rule.ToString(), .. articles.Select(article => article.Id), "notes", .. notes.Select(note => note.Message),
            "reslots", .. reslots.SelectMany(pair => pair.Value.Prepend(pair.Key)),
        ]);
}
