namespace Rashomon.Storage.Tests.Contract;

/// <summary>The ledger, positions, feeds, accounts.</summary>
public abstract class LedgerContract : StoreContract
{
    [Fact]
    public void Record_EachOutcome_IsCountedAndTheSumsMatch()
    {
        var entry = Some.Entry("Nine ships left.");
        using var store = Open();
        store.Keep("s1", entry);
        using (var batch = store.Begin())
        {
            batch.Record(new("a", "a#1", LedgerOutcome.Duplicate) { Article = entry.Article.Id });
            batch.Record(new("a", "a#2", LedgerOutcome.NotAnArticle) { Reason = "a picture" });
            batch.Record(new("a", "a#3", LedgerOutcome.Failed) { Step = "read", Code = DiagnosticCodes.BrokenRecord, Reason = "broken" });
            batch.Commit();
        }

        store.Ledger.Totals().ShouldBe(new(1, 1, 1, 0, 1));
        store.Ledger.Totals("a").ShouldBe(new(0, 1, 1, 0, 1));
        store.Ledger.Totals().Records.ShouldBe(4);
        var failure = store.Ledger.Failures(10).ShouldHaveSingleItem();
        (failure.Name, failure.Step, failure.Code, failure.Reason).ShouldBe(("a#3", "read", DiagnosticCodes.BrokenRecord, "broken"));
        store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
    }

    [Fact]
    public void Place_Again_IsTheLastPosition()
    {
        using (var store = Open())
        {
            using var batch = store.Begin();
            batch.Place(new("/a.jsonl", "a.jsonl", "1:20"));
            batch.Place(new("/a.jsonl", "a.jsonl", "9:410") { IsDone = true, Fingerprint = "410 x y" });
            batch.Commit();
        }

        using var again = Open();
        again.Ledger.Position("/a.jsonl").ShouldBe(new("/a.jsonl", "a.jsonl", "9:410") { IsDone = true, Fingerprint = "410 x y" });
        again.Ledger.Position("/b.jsonl").ShouldBeNull();
    }

    [Fact]
    public void Save_Feed_IsReadBackWhole()
    {
        var feed = new FeedState("https://sarrow.example/feed")
        {
            Title = "Sarrow",
            LastAttempt = Clock.GetUtcNow(),
            LastSuccess = Clock.GetUtcNow(),
            Due = Clock.GetUtcNow().AddMinutes(15),
            Successes = 3,
            Failures = 1,
            FailuresInRow = 0,
            LastCode = "x",
            LastError = "y",
            Items = 40,
            Gaps = 1,
            ETag = "\"e\"",
            LastModified = "z",
            LastItems = "1 2",
        };
        using var store = Open();
        using (var batch = store.Begin())
        {
            batch.Save(feed with { Items = 1 });
            batch.Save(feed);
            batch.Commit();
        }

        store.Feeds.Get(feed.Url).ShouldBe(feed);
        store.Feeds.List().ShouldBe([feed]);
    }

    [Fact]
    public void Keep_Account_IsGivenByWhatItWasMadeOf()
    {
        using var store = Open();
        using (var batch = store.Begin())
        {
            batch.Keep(new AccountEntry("k1", "s1", true, [1, 2, 3]));
            batch.Commit();
        }

        var kept = store.Accounts.Get("k1").ShouldNotBeNull();
        (kept.Story, kept.IsContested).ShouldBe(("s1", true));
        kept.Json.ToArray().ShouldBe([1, 2, 3]);
        store.Accounts.Get("k2").ShouldBeNull();
    }

    [Fact]
    public async Task Begin_WhileABatchWrites_WaitsForIt()
    {
        using var store = Open();
        var first = store.Begin();
        var second = Task.Run(() =>
        {
            using var batch = store.Begin();
            batch.Place(new("b", "b", "2"));
            batch.Commit();
        }, TestContext.Current.CancellationToken);
        first.Place(new("b", "b", "1"));
        second.IsCompleted.ShouldBeFalse();
        first.Commit();
        first.Dispose();
        await second.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        store.Ledger.Position("b")!.Position.ShouldBe("2");
    }

    [Fact]
    public void TakeIngestion_Twice_TheSecondIsTold()
    {
        using var store = Open();
        using (store.TakeIngestion())
            Should.Throw<StoreException>(() => store.TakeIngestion());
        using var again = store.TakeIngestion();
        again.ShouldNotBeNull();
    }

    [Fact]
    public void Dump_OfTheSameWritingAtAnotherTime_IsTheSame()
    {
        using var store = Open();
        store.Keep("s1", Some.Entry("One ship left."), Some.Entry("Two ships left."));
        var lines = store.Dump().ToArray();

        Clock.Move(TimeSpan.FromDays(1));
        using var other = new SqliteStoreFactory(Clock).Open(Folder.At("other.db"));
        other.Keep("s1", Some.Entry("One ship left."));
        other.Keep("s1", Some.Entry("Two ships left."));

        other.Dump().ShouldBe(lines);
        lines.Length.ShouldBeGreaterThan(5);
    }
}
