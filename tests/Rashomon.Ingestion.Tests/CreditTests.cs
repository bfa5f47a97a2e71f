namespace Rashomon.Ingestion.Tests;

public class CreditTests
{
    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("BY ANN LEE", "Ann Lee")]
    [InlineData("By Ann Lee and Tom van Ray, Staff Writers", "Ann Lee|Tom van Ray")]
    [InlineData("By [Coast Wire](#)", "Coast Wire")]
    [InlineData("Written by Ann Lee", "Ann Lee")]
    public void Read_Byline_NamesAuthors(string line, string expected)
    {
        var article = Some.Article("Trawlers collide off Port Halen\n\n" + line + "\n\n" + Some.Body);
        article.Byline.ShouldBe(expected.Split('|'));
        article.KindOf(line).ShouldBe(BlockKind.Credit);
    }

    [Theory]
    [InlineData("AFP and Associated Press contributed.", "AFP|Associated Press")]
    [InlineData("The Associated Press contributed to this report.", "Associated Press")]
    [InlineData("(With inputs from PTI)", "PTI")]
    [InlineData("Source: Xinhua", "Xinhua")]
    [InlineData("(Reuters)", "Reuters")]
    public void Read_AgencyLine_IsACredit(string line, string expected)
    {
        var article = Some.Article(Some.Body + "\n\n" + line);
        article.AgencyCredits.ShouldBe(expected.Split('|'));
        article.KindOf(line).ShouldBe(BlockKind.Credit);
    }

    [Fact]
    public void Read_CreditAtParagraphEnd_IsItsOwnBlock()
    {
        var article = Some.Article(Some.Lead + "\n\n" + Some.Second + " (AFP)");
        article.Texts(BlockKind.Credit).ShouldBe(["(AFP)"]);
        article.Texts(BlockKind.Paragraph)[1].ShouldBe(Some.Second);
        article.AgencyCredits.ShouldBe(["AFP"]);
    }

    [Fact]
    public void Read_ReportingAndEditingNote_IsACredit() =>
        Some.Article(Some.Body + "\n\n(Reporting by Ann Lee; Editing by Tom Ray)").Texts(BlockKind.Credit).Length.ShouldBe(1);

    [Fact]
    public void Read_PictureCredit_IsNoAgencyCredit() =>
        Some.Article(Some.Body + "\n\nThe harbour wall after the storm. (AP Photo/Ann Lee)").AgencyCredits.ShouldBeEmpty();

    [Fact]
    public void Read_Attribution_IsNoAgencyCredit() =>
        Some.Article(Some.Body + "\n\nFour boats are still at sea, according to Reuters.").AgencyCredits.ShouldBeEmpty();

    [Theory]
    [InlineData("The original source of this article is [Coast Wire](#)", "Coast Wire")]
    [InlineData("This article was originally published by The Coast Herald.", "Coast Herald")]
    [InlineData("The post Trawlers collide first appeared on Coast Wire.", "Coast Wire")]
    [InlineData("Republished from Coast Wire", "Coast Wire")]
    public void Read_NoteOnFirstPublication_SaysWhoseItIs(string line, string source) =>
        Some.Article(Some.Body + "\n\n" + line).Republishes.ShouldBe(source);

    [Fact]
    public void Read_BylineOfAnotherOutlet_IsARepublication() =>
        Some.Article("Trawlers collide off Port Halen\n\nBy Deutsche Welle\n\n" + Some.Body + "\n\nsource: euronews.com").Republishes.ShouldBe("Deutsche Welle");
}
