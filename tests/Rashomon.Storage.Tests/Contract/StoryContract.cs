using Rashomon.Stories;

namespace Rashomon.Storage.Tests.Contract;

/// <summary>Stories, their changes, decisions over them.</summary>
public abstract class StoryContract : StoreContract
{
    private static readonly ArticleEntry Fire = Some.Entry("A fire in Port Esker killed seven.", published: "2031-05-01", title: "Fire in Port Esker") with { Places = ["Port Esker"], Names = ["Mara Velt"] };
    private static readonly ArticleEntry FireLater = Some.Entry("The fire in Port Esker killed nine.", published: "2031-05-03", outlet: "Lowland Herald", title: "Nine dead");
    private static readonly ArticleEntry Vote = Some.Entry("Norrvik voted.", published: "2031-05-10", title: "Norrvik votes") with { Places = ["Norrvik"] };

    [Fact]
    public void List_Filters_KeepWhatFits()
    {
        using var store = Open();
        store.Keep("s1", Fire, FireLater);
        store.Keep("s2", Vote);

        Listed(store, new()).ShouldBe("s2 s1");
        Listed(store, new() { LeastReports = 2 }).ShouldBe("s1");
        Listed(store, new() { From = Day(4) }).ShouldBe("s2");
        Listed(store, new() { To = Day(4) }).ShouldBe("s1");
        Listed(store, new() { From = Day(2), To = Day(4) }).ShouldBe("s1");
        Listed(store, new() { Place = "port  ESKER" }).ShouldBe("s1");
        Listed(store, new() { Name = "velt" }).ShouldBe("s1");
        Listed(store, new() { Name = "vel" }).ShouldBe("");
        Listed(store, new() { Most = 1 }).ShouldBe("s2");
        var fire = store.Stories.List(new() { LeastReports = 2 })[0];
        (fire.Headline, fire.Reports, fire.Outlets).ShouldBe(("Fire in Port Esker", 2, 2));
    }

    [Fact]
    public void Apply_Move_MovesAndIsKept()
    {
        using var store = Open();
        store.Keep("s1", Fire);
        store.Keep("s2", FireLater);
        using (var batch = store.Begin())
        {
            batch.Apply(new(StoryChangeKind.Merge, "s2", "s1", [FireLater.Article.Id]), Fire.Article.Id);
            batch.Commit();
        }

        Listed(store, new()).ShouldBe("s1");
        var change = store.Stories.Events("s2").ShouldHaveSingleItem();
        (change.Kind, change.From, change.To, change.Cause, change.Decision).ShouldBe(("merge", "s2", "s1", Fire.Article.Id, null));
        store.Stories.Find("s2")!.Id.ShouldBe("s1", "a story that was merged is found where it went");
    }

    [Fact]
    public void Of_Article_GivesReasonsAndRunnerUp()
    {
        using var store = Open();
        using (var batch = store.Begin())
        {
            batch.Add(Fire);
            batch.Assign(new(Fire.Article.Id, "s1", 0.8) { Reasons = [new(StoryReasonKind.Place, "port esker", 0.7)], RunnerUp = new("s9", 0.2), IsNew = true });
            batch.Commit();
        }

        var membership = store.Stories.Of(Fire.Article.Id).ShouldNotBeNull();
        membership.Reasons.ShouldBe([new(StoryReasonKind.Place, "port esker", 0.7)]);
        (membership.RunnerUp, membership.IsNew, membership.Score).ShouldBe((new StoryCandidate("s9", 0.2), true, 0.8));
    }

    [Fact]
    public void Decide_Split_ShowsApartAndUndoneAsBefore()
    {
        using var store = Open();
        store.Keep("s1", Fire, FireLater, Vote);
        var split = Made(DecisionKind.Split) with { Story = "s1", Other = "s7", Articles = [Vote.Article.Id] };
        store.Decide(split);

        store.Ids("s7").ShouldBe([Vote.Article.Id]);
        store.Stories.Of(Vote.Article.Id)!.Story.ShouldBe("s1", "what was computed stays");
        store.Stories.Of(Vote.Article.Id)!.Shown.ShouldBe("s7");
        using (var batch = store.Begin())
        {
            batch.Undo(split.Id, "XY", "was right before").ShouldBeTrue();
            batch.Undo(split.Id, "XY", "again").ShouldBeFalse();
            batch.Commit();
        }

        Listed(store, new()).ShouldBe("s1");
        store.Decisions.List().ShouldBeEmpty();
        var kept = store.Decisions.List(undone: true).ShouldHaveSingleItem();
        (kept.By, kept.UndoneBy, kept.UndoneReason).ShouldBe(("MV", "XY", "was right before"));
        store.Stories.Events("s7").Select(e => e.Kind).ShouldBe(["split", "undo-split"]);
    }

    [Fact]
    public void Decide_Merge_HoldsWhenStoriesAreComputedAgain()
    {
        using var store = Open();
        store.Keep("s1", Fire);
        store.Keep("s2", FireLater);
        store.Decide(Made(DecisionKind.Merge) with { Story = "s1", Other = "s2", Articles = [FireLater.Article.Id], Anchors = [Fire.Article.Id] });
        Listed(store, new()).ShouldBe("s1");

        // A re-run gives both other ids, and a new report joins the second.
        using (var batch = store.Begin())
        {
            batch.Assign(new(Fire.Article.Id, "n1", 1));
            batch.Assign(new(FireLater.Article.Id, "n2", 1));
            batch.Commit();
        }

        store.Keep("n2", Vote);
        store.Ids("n1").Length.ShouldBe(3);
        Listed(store, new()).ShouldBe("n1");
    }

    [Fact]
    public void Decide_SplitThenMerge_AppliesInTheirOrder()
    {
        using var store = Open();
        store.Keep("s1", Fire, Vote);
        store.Keep("s2", FireLater);
        store.Decide(Made(DecisionKind.Split) with { Story = "s1", Other = "s7", Articles = [Vote.Article.Id] });
        store.Decide(Made(DecisionKind.Merge) with { Story = "s2", Other = "s7", Articles = [Vote.Article.Id], Anchors = [FireLater.Article.Id] });

        store.Ids("s2").Length.ShouldBe(2);
        store.Ids("s1").ShouldBe([Fire.Article.Id]);
    }

    [Fact]
    public void Apply_Move_TakesRevisionsAlong()
    {
        var first = Some.Entry("Seven died.", "r");
        var second = Some.Entry("Nine died.", "r");
        using var store = Open();
        store.Keep("s1", first, second);
        using (var batch = store.Begin())
        {
            batch.Apply(new(StoryChangeKind.Move, "s1", "s2", [first.Article.Id]), "a0");
            batch.Commit();
        }

        store.Ids("s2").Length.ShouldBe(2);
        store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
    }

    [Fact]
    public void Grouping_GivenIds_AreThoseOfTheSources()
    {
        using var store = Open();
        using (var batch = store.Begin())
        {
            batch.Add(Fire);
            batch.Assign(new(Fire.Article.Id, "s1", 1));
            batch.Record(new("l", "l#1", LedgerOutcome.Kept) { Article = Fire.Article.Id, GivenId = "one" });
            batch.Record(new("l", "l#2", LedgerOutcome.Duplicate) { Article = Fire.Article.Id, GivenId = "two" });
            batch.Commit();
        }

        var (story, articles) = store.Stories.Grouping(StoryFilter.All).ShouldHaveSingleItem();
        story.ShouldBe("s1");
        articles.ShouldBe(["one", "two"]);
    }

    private Decision Made(DecisionKind kind)
    {
        Clock.Move(TimeSpan.FromMinutes(1));
        return new Decision("", kind, "MV", "looked at both", Clock.GetUtcNow()).WithId() with { Id = ContentHash.Id("d", kind.ToString(), Clock.GetUtcNow().Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
    }

    private static DateTimeOffset Day(int day) => new(2031, 5, day, 0, 0, 0, TimeSpan.Zero);

    private static string Listed(IStore store, StoryFilter filter) => string.Join(' ', store.Stories.List(filter).Select(story => story.Id));
}
