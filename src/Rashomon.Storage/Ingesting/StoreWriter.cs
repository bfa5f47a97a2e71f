namespace Rashomon.Storage.Ingesting;

/// <summary>Writes records in their order: what is new is kept and put into a story, everything is counted.</summary>
internal sealed class StoreWriter(StoryDesk desk)
{
    /// <summary>Stories that began.</summary>
    public int NewStories { get; private set; }

    /// <summary>New revisions of reports that were there.</summary>
    public int Revisions { get; private set; }

    /// <summary>Writes a record.</summary>
    /// <param name="prepared">The record.</param>
    /// <param name="source">The key of its source.</param>
    /// <param name="batch">Where to.</param>
    /// <returns>What became of it.</returns>
    public LedgerOutcome Write(Prepared prepared, string source, IStoreBatch batch)
    {
        var entry = new LedgerEntry(source, prepared.Record.Name, prepared.Outcome) { GivenId = prepared.GivenId, Step = prepared.Step, Code = prepared.Code, Reason = prepared.Reason };
        if (prepared.Article is { } article)
            entry = Keep(prepared, article, source, batch, entry);
        batch.Record(entry);
        return entry.Outcome;
    }

    private LedgerEntry Keep(Prepared prepared, Article article, string source, IStoreBatch batch, LedgerEntry entry)
    {
        if (batch.Twin(article.Hash, article.Outlet?.Name, article.Url) is { } twin)
            return Duplicate(entry, twin.Id);
        var report = ReportKeys.Of(prepared, source);
        StoredArticle? before = null;
        if (report is not null && batch.Latest(report) is { } latest)
        {
            var earlier = batch.Read(latest.Id)!;
            if (earlier.Text == article.Text && earlier.Title == article.Title)
                return Duplicate(entry, latest.Id);
            if (Likeness.AreRevisions(earlier, article))
                before = latest;
            else
                report += "#" + article.Id;
        }

        prepared = WithOwnId(prepared, article, batch);
        article = prepared.Article!;
        var findings = prepared.Findings;
        batch.Add(new(article, prepared.Document!.Bytes, report ?? "article:" + article.Id)
        {
            Model = ModelName.Current,
            Claims = findings?.Claims ?? [],
            Quotations = findings?.Quotations ?? [],
            Names = findings?.Names ?? [],
            Places = findings?.Places ?? [],
        });
        Put(article, findings, before, batch);
        return entry with { Outcome = prepared.Outcome, Step = prepared.Step, Code = prepared.Code, Reason = prepared.Reason, Article = article.Id };
    }

    /// <summary>A revision stays in its report's story, whatever has come into it.</summary>
    private void Put(Article article, Findings? findings, StoredArticle? before, IStoreBatch batch)
    {
        Revisions += before is null ? 0 : 1;
        if (before is not null && batch.MembershipOf(before.Id) is { } membership)
            batch.Assign(new(article.Id, membership.Story, 1));
        else if (findings is not null)
            NewStories += desk.Add(findings.Story, batch) ? 1 : 0;
    }

    private static LedgerEntry Duplicate(LedgerEntry entry, string of) =>
        entry with { Outcome = LedgerOutcome.Duplicate, Article = of, Step = null, Code = null, Reason = null };

    /// <summary>The same bytes from another outlet are another article: its outlet and address go into its id.</summary>
    private static Prepared WithOwnId(Prepared prepared, Article article, IStoreBatch batch)
    {
        if (batch.Has(article.Id))
        {
            article = article with { Id = ContentHash.Id("a", article.Hash, article.Outlet?.Name ?? "", article.Url ?? "") };
            return prepared.Outcome == LedgerOutcome.OtherLanguage ? prepared with { Article = article } : RecordPreparer.WithFindings(prepared, article);
        }

        // Whoever prepared it saw a twin that is not there: it was never committed.
        return prepared is { Outcome: LedgerOutcome.Kept, Findings: null } ? RecordPreparer.WithFindings(prepared, article) : prepared;
    }
}
