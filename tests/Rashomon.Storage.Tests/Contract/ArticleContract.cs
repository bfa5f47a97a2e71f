using System.Text;

namespace Rashomon.Storage.Tests.Contract;

/// <summary>Articles, revisions, bytes, annotations.</summary>
public abstract class ArticleContract : StoreContract
{
    [Fact]
    public void Add_Committed_IsThereWhenOpenedAgain()
    {
        var entry = Some.Entry("Nine ships left Port Esker — “all safe”, 𝄞 said.", url: "https://sarrow.example/ships", title: "Ships leave");
        using (var store = Open())
            store.Keep("s1", entry);

        using var again = Open();
        var read = again.Articles.Read(entry.Article.Id).ShouldNotBeNull();
        read.Text.ShouldBe(entry.Article.Text);
        read.Blocks.ShouldBe(entry.Article.Blocks);
        read.Outlet.ShouldBe(entry.Article.Outlet);
        read.Published.ShouldBe(entry.Article.Published);
        again.Articles.Bytes(entry.Article.Hash).ShouldBe(entry.Bytes.ToArray());
    }

    [Fact]
    public void Add_NotCommitted_WasNeverThere()
    {
        var entry = Some.Entry("Nine ships left Port Esker.");
        using var store = Open();
        using (var batch = store.Begin())
        {
            batch.Add(entry);
            batch.Has(entry.Article.Id).ShouldBeTrue();
        }

        store.Articles.Get(entry.Article.Id).ShouldBeNull();
        store.Dump().ShouldBeEmpty();
    }

    [Fact]
    public void Add_SameReport_IsARevisionAndKeepsTheEarlier()
    {
        var first = Some.Entry("Seven people died.", "url:sarrow.example/fire");
        var second = Some.Entry("Nine people died.", "url:sarrow.example/fire");
        using var store = Open();
        store.Keep("s1", first, second);

        var revisions = store.Articles.Revisions("url:sarrow.example/fire");
        revisions.Select(r => (r.Id, r.Revision, r.IsLatest)).ShouldBe([(first.Article.Id, 1, false), (second.Article.Id, 2, true)]);
        store.Articles.Read(first.Article.Id)!.Text.ShouldBe("Seven people died.");
        store.Stories.List(StoryFilter.All).ShouldHaveSingleItem().Reports.ShouldBe(1);
    }

    [Fact]
    public void Twin_SameBytes_OnlyOfTheSameOutletAndAddress()
    {
        var entry = Some.Entry("Nine ships left.", outlet: "Sarrow Post", url: "https://sarrow.example/a");
        using var store = Open();
        store.Keep("s1", entry);

        store.Articles.Twin(entry.Article.Hash, "Sarrow Post", "https://sarrow.example/a").ShouldNotBeNull().Id.ShouldBe(entry.Article.Id);
        store.Articles.Twin(entry.Article.Hash, "Lowland Herald", "https://sarrow.example/a").ShouldBeNull();
        store.Articles.Twin(entry.Article.Hash, "Sarrow Post", null).ShouldBeNull();
    }

    [Fact]
    public void Find_ByIdBeginningAddressOrGivenId_IsTheArticle()
    {
        var entry = Some.Entry("Nine ships left.", url: "https://sarrow.example/a");
        using var store = Open();
        store.Keep("s1", entry);
        using (var batch = store.Begin())
        {
            batch.Record(new("lines.jsonl", "lines.jsonl#7", LedgerOutcome.Duplicate) { Article = entry.Article.Id, GivenId = "doc-7" });
            batch.Commit();
        }

        foreach (var reference in new[] { entry.Article.Id, entry.Article.Id[..6], "https://sarrow.example/a", "doc-7", "lines.jsonl#7" })
            store.Articles.Find(reference).ShouldHaveSingleItem(reference).Id.ShouldBe(entry.Article.Id);
        store.Articles.Find("doc-8").ShouldBeEmpty();
        store.Articles.GivenIds(entry.Article.Id).ShouldBe(["doc-7"]);
    }

    [Fact]
    public void Annotate_TwoModels_KeepsBothAndGivesTheNewest()
    {
        var entry = Some.Entry("Nine ships left.");
        using var store = Open();
        store.Keep("s1", entry);
        using (var batch = store.Begin())
        {
            batch.Annotate(entry.Article.Id, "story", "m/1", "one"u8);
            batch.Annotate(entry.Article.Id, "story", "m/2", "two"u8);
            batch.Annotate(entry.Article.Id, "story", "m/2", "two again"u8);
            batch.Commit();
        }

        Encoding.UTF8.GetString(store.Articles.Annotation(entry.Article.Id, "story", "m/1")!).ShouldBe("one");
        Encoding.UTF8.GetString(store.Articles.Annotations("story").ShouldHaveSingleItem().Value).ShouldBe("two again");
    }

    [Fact]
    public void Annotations_OfRevisions_AreThoseOfTheFirst()
    {
        var entries = new[] { Some.Entry("One.", "r1"), Some.Entry("Two.", "r2"), Some.Entry("One again.", "r1") };
        using var store = Open();
        store.Keep("s1", entries);
        using (var batch = store.Begin())
        {
            foreach (var entry in entries)
                batch.Annotate(entry.Article.Id, "story", "m/1", Encoding.UTF8.GetBytes(entry.Article.Text));
            batch.Commit();
        }

        store.Articles.Annotations("story").Select(a => a.Article).ShouldBe([entries[0].Article.Id, entries[1].Article.Id]);
    }
}
