using System.Text.Json;
using Microsoft.Data.Sqlite;
using Rashomon.Stories;

namespace Rashomon.Storage.Sqlite;

/// <summary>A transaction of the writing connection.</summary>
internal sealed class SqliteBatch(SqliteSession session, TimeProvider clock, Action ended) : IStoreBatch
{
    private readonly string _now = Rows.Text(clock.GetUtcNow());
    private bool _regroup;
    private bool _over;

    public StoredArticle? Twin(string hash, string? outlet, string? url) => session.First("articles.twin", Rows.Article, ("hash", hash), ("outlet", outlet), ("url", url));

    public bool Has(string article) => session.Number("articles.has", ("id", article)) > 0;

    public StoredArticle? Latest(string report) => session.First("articles.latest", Rows.Article, ("report", report));

    public Article? Read(string id) => session.First("articles.read", static reader => Packed.Article(reader.Blob(1), reader.GetString(0)), ("id", id));

    public Membership? MembershipOf(string article) => session.First("stories.of", Rows.Membership, ("id", article));

    public void Add(ArticleEntry entry) => ArticleWriting.Add(session, entry, _now);

    public void Annotate(string article, string kind, string model, ReadOnlySpan<byte> value) =>
        session.Run("articles.annotate", ("id", article), ("kind", kind), ("model", model), ("value", Packed.Of(value)));

    public void Record(LedgerEntry entry)
    {
        session.Run("ledger.add_source", ("key", entry.Source), ("name", entry.Source));
        session.Run(
            "ledger.record",
            ("source", entry.Source), ("name", entry.Name), ("outcome", Rows.Text(entry.Outcome)), ("article", entry.Article), ("given_id", entry.GivenId),
            ("step", entry.Step), ("code", entry.Code), ("reason", entry.Reason), ("seen_at", _now));
    }

    public void Place(SourcePosition position) => session.Run(
        "ledger.place", ("key", position.Key), ("name", position.Name), ("position", position.Position), ("done", position.IsDone ? 1 : 0), ("fingerprint", position.Fingerprint));

    public void Assign(Membership membership)
    {
        session.Run(
            "stories.assign",
            ("id", membership.Article), ("story", membership.Story), ("is_new", membership.IsNew ? 1 : 0), ("score", membership.Score),
            ("reasons", JsonSerializer.Serialize(membership.Reasons, StoreJson.Default.ImmutableArrayStoryReason)),
            ("runner_up", membership.RunnerUp?.StoryId), ("runner_score", membership.RunnerUp?.Score));
        _regroup = true;
    }

    public void Apply(StoryChange change, string cause)
    {
        var articles = Rows.Json(change.Articles);
        session.Run("stories.move", ("to", change.To), ("articles", articles));
        Note(change.Kind.ToString().ToLowerInvariant(), change.From, change.To, articles, cause, decision: null);
        _regroup = true;
    }

    public void Keep(StreamCheckpoint checkpoint) => session.Run(
        "stories.keep_stream",
        ("article", checkpoint.Article), ("stories", Packed.Of(JsonSerializer.SerializeToUtf8Bytes(checkpoint.Stories, StoreJson.Default.ImmutableSortedDictionaryStringImmutableArrayString))));

    public void Keep(AccountEntry account) =>
        session.Run("accounts.keep", ("key", account.Key), ("story", account.Story), ("contested", account.IsContested ? 1 : 0), ("json", Packed.Of(account.Json.AsSpan())), ("at", _now));

    public void Decide(Decision decision)
    {
        session.Run(
            "decisions.add",
            ("id", decision.Id), ("kind", decision.Kind.ToString()), ("by", decision.By), ("reason", decision.Reason), ("at", Rows.Text(decision.At)), ("story", decision.Story), ("other", decision.Other),
            ("articles", Rows.Json(decision.Articles)), ("anchors", Rows.Json(decision.Anchors)), ("subject", decision.Subject), ("value", decision.Value));
        Tell(decision, "");
    }

    public bool Undo(string decision, string by, string reason)
    {
        var undone = session.Read("decisions.list", Rows.Decision, ("undone", 0)).FirstOrDefault(known => known.Id == decision);
        if (undone is null)
            return false;
        session.Run("decisions.undo", ("id", decision), ("by", by), ("reason", reason), ("at", _now));
        Tell(undone, "undo-");
        return true;
    }

    public void Save(FeedState feed) => session.Run(
        "feeds.save",
        ("url", feed.Url), ("title", feed.Title), ("last_attempt", Rows.Text(feed.LastAttempt)), ("last_success", Rows.Text(feed.LastSuccess)), ("due", Rows.Text(feed.Due)), ("successes", feed.Successes),
        ("failures", feed.Failures), ("failures_in_row", feed.FailuresInRow), ("last_code", feed.LastCode), ("last_error", feed.LastError), ("items", feed.Items), ("gaps", feed.Gaps),
        ("etag", feed.ETag), ("last_modified", feed.LastModified), ("last_items", feed.LastItems));

    public void Commit()
    {
        try
        {
            if (_regroup)
                StoryLayer.Apply(session);
            session.Run("schema.commit");
        }
        catch (SqliteException e)
        {
            throw new StoreException($"The store cannot be written: {e.Message}. What was committed before stands.", e);
        }

        End();
    }

    public void Dispose()
    {
        if (_over)
            return;
        try
        {
            session.Run("schema.rollback");
        }
        catch (SqliteException)
        {
            // A disk that failed has rolled back by itself.
        }

        End();
    }

    private void End()
    {
        _over = true;
        ended();
    }

    private void Tell(Decision decision, string before)
    {
        if (decision.Kind is not (DecisionKind.Split or DecisionKind.Merge))
            return;
        var (from, to) = decision.Kind == DecisionKind.Split ? (decision.Story, decision.Other) : (decision.Other, decision.Story);
        Note(before + decision.Kind.ToString().ToLowerInvariant(), from ?? "", to ?? "", Rows.Json(decision.Articles), cause: null, decision.Id);
        _regroup = true;
    }

    private void Note(string kind, string from, string to, string articles, string? cause, string? decision) =>
        session.Run("stories.event", ("at", _now), ("kind", kind), ("source", from), ("target", to), ("articles", articles), ("cause", cause), ("decision", decision));
}
