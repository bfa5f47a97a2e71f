namespace Rashomon.Ingestion.Tests;

public class MastheadTests
{
    [Fact]
    public void Read_NameAboveTheHeadline_IsTheOutletAndNotTheTitle()
    {
        var article = Some.Article("The Coast Chronicle\nMonday, 6 May 2024\n\nTrawlers collide off Port Halen\n\nPORT HALEN, May 6 (CWA) - " + Some.Body);
        article.Title.ShouldBe("Trawlers collide off Port Halen");
        article.Outlet!.Name.ShouldBe("The Coast Chronicle");
        article.ReasonOf("The Coast Chronicle").ShouldBe("name of the outlet");
    }

    [Theory]
    [InlineData("Harbour News")]
    [InlineData("Storm hits Coast Chronicle offices")]
    public void Read_FirstLineWithTheBodyBelow_StaysTheHeadline(string first) =>
        Some.Article(first + "\n\n" + Some.Body).Title.ShouldBe(first);

    [Fact]
    public void Read_ReprintBelowAName_CreditsTheAgencyAndKeepsTheOutlet()
    {
        var article = Some.Article("The Coast Chronicle\n\nTrawlers collide off Port Halen\n\nBy COAST PRESS AGENCY\n\nPORT HALEN, May 6 (CPA) - " + Some.Body + "\n\n© 2024 Coast Press Agency. All rights reserved.");
        article.Outlet!.Name.ShouldBe("The Coast Chronicle");
        article.AgencyCredits.ShouldBe(["Coast Press Agency"]);
    }

    [Fact]
    public void Read_SourceLineOfAnUnlistedAgency_IsACredit() =>
        Some.Article("Trawlers collide off Port Halen\n\nSource: Northern Isles News Agency\n\n" + Some.Body).AgencyCredits.ShouldBe(["Northern Isles News Agency"]);

    [Fact]
    public void Read_AgencyThatCreditsItself_HasNoCredit() =>
        Some.Article("Trawlers collide\n\nPORT HALEN, May 6 (CPA) - " + Some.Body, given: new(Outlet: "Coast Press Agency")).AgencyCredits.ShouldBeEmpty();
}
