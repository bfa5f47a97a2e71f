namespace Rashomon.Ingestion.Tests;

public class DatelineTests
{
    [Theory]
    [InlineData("PORT HALEN, Norland (AP) — ", "PORT HALEN, Norland", "AP")]
    [InlineData("(PORT HALEN, Norland) — ", "PORT HALEN, Norland", null)]
    [InlineData("PORT HALEN, May 3 (Reuters) - ", "PORT HALEN", "Reuters")]
    [InlineData("Port Halen (AFP) - ", "Port Halen", "AFP")]
    [InlineData("PORT HALEN – ", "PORT HALEN", null)]
    [InlineData("NEW HALEN: ", "NEW HALEN", null)]
    public void Read_DatelineBeforeTheFirstSentence_IsItsOwnBlock(string dateline, string place, string? agency)
    {
        var article = Some.Article("Trawlers collide off the coast\n\n" + dateline + Some.Body);
        article.Dateline!.Place.ShouldBe(place);
        article.Texts(BlockKind.Dateline).ShouldBe([dateline.Trim()]);
        article.Texts(BlockKind.Paragraph)[0].ShouldBe(Some.Lead);
        article.AgencyCredits.ShouldBe(agency is null ? [] : [agency]);
    }

    [Fact]
    public void Read_DatelineWithWholeDate_DatesTheArticle()
    {
        var article = Some.Article("Halen Boats buys Coast Motors\n\nPORT HALEN, Calif. —5/23/2024\n" + Some.Body);
        article.Dateline.ShouldBe(new("PORT HALEN, Calif.", new DateOnly(2024, 5, 23)));
        article.Published!.Basis.ShouldBe("dateline");
    }

    [Fact]
    public void Read_BylineThatRunsIntoDateline_IsCut()
    {
        var article = Some.Article("By Ann Lee PORT HALEN, Norland (Reuters) - " + Some.Body);
        article.Byline.ShouldBe(["Ann Lee"]);
        article.Texts(BlockKind.Dateline).ShouldBe(["PORT HALEN, Norland (Reuters) -"]);
    }

    [Theory]
    [InlineData("BREAKING — ")]
    [InlineData("WATCH: ")]
    [InlineData("NATO-led — ")]
    public void Read_CapitalsThatAnnounce_AreNoPlace(string start) => Some.Article(start + Some.Body).Dateline.ShouldBeNull();

    [Fact]
    public void Read_DashInSentence_IsNoDateline() =>
        Some.Article("Port Halen — the oldest harbour of the coast — was closed on Monday after two trawlers collided.\n\n" + Some.Second).Dateline.ShouldBeNull();
}
