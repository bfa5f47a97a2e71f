namespace Rashomon.Ingestion.Tests;

public class PageRuleTests
{
    private const string Paragraphs = "<p>" + Some.Lead + "</p><p>" + Some.Second + "</p><p>" + Some.Third + "</p>";

    private const string Long = Paragraphs + Paragraphs + Paragraphs;

    [Theory]
    [InlineData("Coast Lantern - Trawlers collide off Port Halen")]
    [InlineData("Trawlers collide off Port Halen | Coast Lantern")]
    [InlineData("Trawlers collide off Port Halen - News - Coast Lantern")]
    public void Read_NameInThePageTitle_IsTheOutlet(string title) =>
        Some.Article($"<html><head><title>{title}</title></head><body><h1>Trawlers collide off Port Halen</h1>{Paragraphs}</body></html>").Outlet!.Name.ShouldBe("Coast Lantern");

    [Theory]
    [InlineData("Coast Lantern : Trawlers collide off Port Halen")]
    [InlineData("Coast Lantern - Trawlers collide off Port Halen")]
    public void Read_NameBeforeTheTitle_IsNoPartOfIt(string title) =>
        Some.Article($"<html><head><title>{title}</title></head><body><article><h1>Trawlers collide off Port Halen</h1>{Paragraphs}</article></body></html>").Title.ShouldBe("Trawlers collide off Port Halen");

    [Theory]
    [InlineData("Two trawlers collide", "Two trawlers collide", "Trawlers in the fog | Lantern", "Two trawlers collide")]
    [InlineData("Trawlers in the fog", "Two trawlers collide", "Trawlers in the fog | Lantern", "Trawlers in the fog")]
    [InlineData("Boats and fog off Halen", "Two trawlers collide", "Trawlers in the fog", "Two trawlers collide")]
    public void Read_TitlesThatDiffer_TakesTwoThatAgreeThenJsonLd(string heading, string json, string shared, string expected)
    {
        var head = $"<meta property='og:title' content='{shared}'><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{json}\"}}</script>";
        Some.Article($"<html><head>{head}</head><body><article><h1>{heading}</h1>{Paragraphs}</article></body></html>").Title.ShouldBe(expected);
    }

    [Fact]
    public void Read_StampRunIntoTheFirstSentence_IsADateline()
    {
        var article = Some.Article($"<html><body><article><h1>Trawlers collide</h1><p>6 May 2024 {Some.Lead}</p><p>{Some.Second}</p></article></body></html>");
        article.KindOf("6 May 2024").ShouldBe(BlockKind.Dateline);
        article.KindOf(Some.Lead).ShouldBe(BlockKind.Paragraph);
        article.Published!.Date.ShouldBe(new(2024, 5, 6));
    }

    [Fact]
    public void Read_LabelStandfirstAndBylineAroundTheHeadline_AreNoParagraphs()
    {
        var article = Some.Article($"<html><body><article><p>Harbour</p><h1>Trawlers collide</h1><p>Eleven sailors saved after a night of fog</p><p class='author'>Ann Lee</p><p><span itemprop='author'>Bo Stone</span> <time>8:05 pm</time></p>{Paragraphs}</article></body></html>");
        article.ReasonOf("Harbour").ShouldBe("label above the headline");
        article.KindOf("Eleven sailors saved after a night of fog").ShouldBe(BlockKind.Subheading);
        article.KindOf("Ann Lee").ShouldBe(BlockKind.Credit);
        article.KindOf("Bo Stone 8:05 pm").ShouldBe(BlockKind.Credit);
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);
    }

    [Fact]
    public void Read_CellBelowAPictureNamedCap_IsACaption() =>
        Some.Article($"<html><body><h1>Trawlers collide</h1><table class=pic><tr><td><img src=a></td></tr><tr><td class=cap>Fog over the quay.</td></tr></table>{Paragraphs}</body></html>").KindOf("Fog over the quay.").ShouldBe(BlockKind.Caption);

    [Fact]
    public void Read_SecondArticleBelow_IsLeftOut()
    {
        var other = string.Concat(Enumerable.Range(1, 9).Select(i => $"<p>The council of Esk Valley voted on item {i} of its budget late on Sunday, and the mayor left the hall.</p>"));
        var article = Some.Article($"<html><body><main><article><h1>Trawlers collide off Port Halen</h1>{Long}</article><article><h2>Council votes on budget</h2>{other}</article></main></body></html>");
        article.Text.ShouldContain(Some.Lead);
        article.Text.ShouldNotContain("Esk Valley");
    }

    [Fact]
    public void Read_CardsOfOtherStoriesAtTheEnd_AreBoilerplate()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><h3><a href=/s{i}>Council votes on item {i}</a></h3><p>The mayor of Esk Valley left the hall before item {i} was read.</p></div>"));
        var article = Some.Article($"<html><body><article><h1>Trawlers collide off Port Halen</h1>{Long}{cards}</article></body></html>");
        article.Texts(BlockKind.Paragraph).ShouldAllBe(p => !p.Contains("Esk Valley"));
        article.Texts(BlockKind.Boilerplate).ShouldContain(p => p.Contains("Esk Valley"));
    }

    [Fact]
    public void Read_BodyHiddenUntilTheReaderIsChecked_IsRead() =>
        Some.Article($"<html><body><article><h1>Trawlers collide</h1><p>{Some.Lead}</p><div class=wall hidden>{Long}</div></article></body></html>").Text.ShouldContain(Some.Third);

    [Theory]
    [InlineData("sidebar-grid")]
    [InlineData("has-sidebar")]
    [InlineData("article-widget")]
    public void Read_ClassThatNamesALayout_IsNoBox(string name) =>
        Some.Article($"<html><body><article><h1>Trawlers collide</h1><div class='{name}'><p>{Some.Lead}</p></div><div class='{name}'><p>{Some.Second}</p></div><div class='{name}'><p>{Some.Third}</p></div></article></body></html>").Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);

    [Fact]
    public void Read_BodyInJsonLd_ShowsWhichElementHoldsTheReport()
    {
        var other = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>The council of Esk Valley voted on item {i} of its budget late on Sunday, and the mayor left the hall in silence.</p>"));
        var links = string.Concat(Enumerable.Range(1, 60).Select(i => $"<li><a href=/s{i}>Minutes of meeting number {i}</a></li>"));
        var body = string.Join(' ', Enumerable.Repeat(Some.Lead + " " + Some.Second + " " + Some.Third, 2));
        var article = Some.Article($"<html><head><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\",\"articleBody\":\"{body}\"}}</script></head><body><h1>Trawlers collide</h1><section>{Paragraphs}{Paragraphs}</section><ul>{links}</ul><div>{other}</div></body></html>");
        article.Text.ShouldContain(Some.Third);
        article.Text.ShouldNotContain("Esk Valley");
    }
}
