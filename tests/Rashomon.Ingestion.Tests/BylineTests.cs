namespace Rashomon.Ingestion.Tests;

public class BylineTests
{
    [Theory]
    [InlineData("By the Lantern's harbour desk", "the Lantern's harbour desk")]
    [InlineData("By our own correspondent", "our own correspondent")]
    [InlineData("By a nurse on the night shift", "a nurse on the night shift")]
    public void Read_BylineWithoutAName_IsACreditWithItsWords(string line, string author)
    {
        var article = Some.Article("Trawlers collide off Port Halen\n\n" + line + "\n\n" + Some.Body);
        article.KindOf(line).ShouldBe(BlockKind.Credit);
        article.Byline.ShouldBe([author]);
    }

    [Fact]
    public void Read_ReportersInTheEndCredit_AreTheAuthorsWithoutEditors() =>
        Some.Article("Trawlers collide\n\n" + Some.Body + "\n\n(Reporting by Ann Lee and Bo Stone in Port Halen; editing by Cy Marsh)").Byline.ShouldBe(["Ann Lee", "Bo Stone"]);

    [Fact]
    public void Read_ReportersInTwoPlaces_AreBothAuthors() =>
        Some.Article("Trawlers collide\n\n" + Some.Body + "\n\n(Reporting by Ann Lee in Port Halen and Bo Stone in Skerry; editing by Cy Marsh)").Byline.ShouldBe(["Ann Lee", "Bo Stone"]);

    [Theory]
    [InlineData("Coast Lantern", "Ann Lee", "Ann Lee")]
    [InlineData("Coast Lantern", "", "Coast Lantern")]
    [InlineData("Coast Lantern staff", "Ann Lee", "Coast Lantern staff")]
    public void Read_OutletThatSignsItself_GivesWayToAPerson(string json, string marked, string expected)
    {
        var head = $"<meta property='og:site_name' content='Coast Lantern'><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\",\"author\":{{\"name\":\"{json}\"}}}}</script>";
        Some.Article($"<html><head>{head}</head><body><article><h1>Trawlers collide</h1><p class=byline>{marked}</p><p>{Some.Lead}</p><p>{Some.Second}</p></article></body></html>").Byline.ShouldBe([expected]);
    }

    [Fact]
    public void Read_AdditionalReporting_MakesNoAuthor() =>
        Some.Article("Trawlers collide\n\nBy Ann Lee\n\n" + Some.Body + "\n\nAdditional reporting by Bo Stone.").Byline.ShouldBe(["Ann Lee"]);

    [Fact]
    public void Read_BracketsAndForeignAnd_AreNoPartOfNames() =>
        Some.Article("<html><head><meta name=author content='Ann Lee (al) und Bo Stone'></head><body><article><h1>Trawlers collide</h1><p>" + Some.Lead + "</p><p>" + Some.Second + "</p></article></body></html>").Byline.ShouldBe(["Ann Lee", "Bo Stone"]);
}
