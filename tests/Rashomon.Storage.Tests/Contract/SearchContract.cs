namespace Rashomon.Storage.Tests.Contract;

/// <summary>Full text.</summary>
public abstract class SearchContract : StoreContract
{
    [Theory]
    [InlineData("harbour", "fire vote")]
    [InlineData("HARBOUR fire", "fire")]
    [InlineData("\"harbour fire\"", "")]
    [InlineData("\"fire in the harbour\"", "fire")]
    [InlineData("“fire in the harbour”", "fire")]
    [InlineData("harb*", "fire vote")]
    [InlineData("harbour -fire", "vote")]
    [InlineData("blaze OR vote", "vote")]
    [InlineData("title:harbour", "vote")]
    [InlineData("title:\"the harbour\"", "vote")]
    [InlineData("harbour after:2031-05-05", "vote")]
    [InlineData("harbour before:2031-05-05", "fire")]
    [InlineData("harbour on:2031-05-01", "fire")]
    [InlineData("harbour outlet:lowland", "vote")]
    [InlineData("harbour outlet:50%", "")]
    [InlineData("harbour place:Esker", "fire")]
    [InlineData("harbour name:Velt", "fire")]
    [InlineData("harbour story:s2", "vote")]
    [InlineData("Cafe", "fire")]
    [InlineData("nothing", "")]
    public void Find_Query_GivesTheArticlesThatFit(string query, string expected)
    {
        using var store = Filled();

        var hits = store.Search.Find(SearchRequest.Parse(query) with { Kinds = SearchKind.Article });

        string.Join(' ', hits.Select(hit => hit.Article.File).Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("NEAR(a b) AND OR NOT")]
    [InlineData("a* \"b c\"* -")]
    [InlineData("title: : :")]
    [InlineData("x:y (z) {w} ^v +u")]
    [InlineData("-only -excluded")]
    [InlineData("")]
    public void Find_WhateverIsTyped_IsNoError(string query)
    {
        using var store = Filled();

        Should.NotThrow(() => store.Search.Find(SearchRequest.Parse(query)));
        store.Search.Find(SearchRequest.Parse("harbour")).ShouldNotBeEmpty();
    }

    [Fact]
    public void Find_ClaimsAndQuotations_AreMarkedWithTheirSpans()
    {
        using var store = Filled();

        var hits = store.Search.Find(SearchRequest.Parse("harbour"));

        var claim = hits.Where(hit => hit.Kind == SearchKind.Claim).ShouldHaveSingleItem();
        claim.Marks.ShouldHaveSingleItem().Of(claim.Text).ShouldBe("harbour");
        claim.Span!.Value.Of(store.Articles.Read(claim.Article.Id)!.Text).ShouldBe(claim.Text);
        var quotation = store.Search.Find(SearchRequest.Parse("speaker:velt")).ShouldHaveSingleItem();
        (quotation.Kind, quotation.Speaker, quotation.Text).ShouldBe((SearchKind.Quotation, "Mara Velt", "We saw the smoke"));
    }

    [Fact]
    public void Find_EarlierRevision_OnlyWhereAskedFor()
    {
        using var store = Open();
        store.Keep("s1", Some.Entry("Seven sailors drowned.", "r"), Some.Entry("Nine people drowned.", "r"));

        store.Search.Find(SearchRequest.Parse("sailors")).ShouldBeEmpty();
        store.Search.Find(SearchRequest.Parse("sailors") with { Revisions = true }).ShouldHaveSingleItem().Article.IsLatest.ShouldBeFalse();
        store.Search.Find(SearchRequest.Parse("drowned")).ShouldHaveSingleItem().Article.Revision.ShouldBe(2);
    }

    [Fact]
    public void Find_Most_IsTheLimitOfEachKind()
    {
        using var store = Open();
        for (var i = 0; i < 8; i++)
            store.Keep("s1", Some.Entry($"Ship number {i} left the harbour.").WithClaim($"Ship number {i} left the harbour."));

        var hits = store.Search.Find(SearchRequest.Parse("harbour") with { Most = 3 });

        hits.Count(hit => hit.Kind == SearchKind.Article).ShouldBe(3);
        hits.Count(hit => hit.Kind == SearchKind.Claim).ShouldBe(3);
    }

    private IStore Filled()
    {
        var fire = Some.Entry("A fire in the harbour killed seven at the Café Anker. “We saw the smoke,” Mara Velt said.", published: "2031-05-01", title: "Seven dead")
            .WithClaim("A fire in the harbour killed seven").WithQuotation("We saw the smoke", "Mara Velt");
        var vote = Some.Entry("The harbour board held a vote.", outlet: "Lowland Herald", published: "2031-05-10", title: "Who runs the harbour");
        var store = Open();
        store.Keep("s1", fire with { Article = fire.Article with { File = "fire" }, Places = ["Esker"], Names = ["Mara Velt"] });
        store.Keep("s2", vote with { Article = vote.Article with { File = "vote" } });
        return store;
    }
}
