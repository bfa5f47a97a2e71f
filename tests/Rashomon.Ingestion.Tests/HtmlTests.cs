namespace Rashomon.Ingestion.Tests;

public class HtmlTests
{
    private static readonly string Page = $$$"""
        <!doctype html><html lang="en"><head>
        <title>Trawlers collide off Port Halen | Coast Herald</title>
        <meta property="og:site_name" content="Coast Herald"><meta property="og:title" content="Trawlers collide off Port Halen">
        <link rel="canonical" href="https://www.coastherald.example.com/2024/05/03/trawlers">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Trawlers collide off Port Halen","datePublished":"2024-05-03T14:05:00+01:00","dateModified":"2024-05-04T08:00:00Z","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Tom Ray"}],"publisher":{"@type":"Organization","name":"Coast Herald"}}]}</script>
        </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <div class="cookie-banner">We use cookies to make this site better for you and for our partners.</div>
        <main><article>
          <header><h1>Trawlers collide off Port Halen</h1><p class="byline">By <a href="/ann">Ann Lee</a> and Tom Ray</p><time datetime="2024-05-03">3 May 2024</time></header>
          <figure><img src="a.jpg"><figcaption>The harbour of Port Halen on Monday. Photo: Reuters</figcaption></figure>
          <div class="article-body"><p>PORT HALEN (AP) — {{{Some.Lead}}}</p><p>{{{Some.Second}}}</p>
            <aside class="related-stories"><h3>Related</h3><ul><li><a href="/x">Another ferry sank last year and forty people died</a></li></ul></aside>
            <h2>A long night</h2>
            <p>{{{Some.Third}}}</p><ul><li>Eleven sailors were rescued.</li><li>Two boats were damaged.</li></ul>
            <blockquote><p>The fog came down in minutes.</p></blockquote>
            <div class="newsletter-signup"><p>Sign up for the morning letter, which tells you all you need.</p></div>
            <p>Read more: <a href="/y">The storm in pictures</a></p>
          </div></article>
          <section id="comments"><h2>Comments</h2><p>First! I do not believe a word of this, they said forty boats were lost at sea.</p></section></main>
        <footer><p>Copyright Coast Herald. Contact the newsroom for more about us and our work on the coast.</p></footer>
        </body></html>
        """;

    [Fact]
    public void Read_NewsPage_FindsItsBlocks()
    {
        var article = Some.Article(Page);
        article.Texts(BlockKind.Headline).ShouldBe(["Trawlers collide off Port Halen"]);
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);
        article.Texts(BlockKind.Subheading).ShouldBe(["A long night"]);
        article.Texts(BlockKind.List).ShouldBe(["Eleven sailors were rescued.\nTwo boats were damaged."]);
        article.Texts(BlockKind.Quotation).ShouldBe(["The fog came down in minutes."]);
        article.Texts(BlockKind.Caption).ShouldBe(["The harbour of Port Halen on Monday. Photo: Reuters"]);
        article.Texts(BlockKind.Credit).ShouldBe(["By Ann Lee and Tom Ray"]);
        article.Texts(BlockKind.Dateline).ShouldBe(["3 May 2024", "PORT HALEN (AP) —"]);
        BlockInvariants.Fault(article).ShouldBeNull();
    }

    [Fact]
    public void Read_NewsPage_MarksBoxesAndLeavesOutTheRest()
    {
        var article = Some.Article(Page);
        article.Blocks.Where(b => b.Kind == BlockKind.Boilerplate).Select(b => b.Reason).ShouldBe(["aside", "newsletter box", "related or read-more link"]);
        article.Text.ShouldNotContain("Sport");
        article.Text.ShouldNotContain("cookies");
        article.Text.ShouldNotContain("forty boats");
        article.Text.ShouldNotContain("newsroom");
    }

    [Fact]
    public void Read_NewsPage_ReadsItsMetadata()
    {
        var article = Some.Article(Page);
        article.Title.ShouldBe("Trawlers collide off Port Halen");
        article.Outlet.ShouldBe(new("Coast Herald", "example.com"));
        article.Byline.ShouldBe(["Ann Lee", "Tom Ray"]);
        article.Published.ShouldBe(new(new(2024, 5, 3), new(14, 5), TimeSpan.FromHours(1), "json-ld"));
        article.Url.ShouldBe("https://www.coastherald.example.com/2024/05/03/trawlers");
        article.Language.ShouldBe("en");
        article.AgencyCredits.ShouldBe(["AP"]);
        article.Dateline!.Place.ShouldBe("PORT HALEN");
    }

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-05-03T14:05:00Z\">", "meta", "2024-05-03T14:05:00Z")]
    [InlineData("<meta name=\"date\" content=\"20240503\">", "meta", "2024-05-03")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.com/2024/05/03/a\">", "url", "2024-05-03")]
    [InlineData("<script type=\"application/ld+json\">{broken</script><meta itemprop=\"datePublished\" content=\"May 3, 2024\">", "meta", "2024-05-03")]
    public void Read_DateInTheHead_GivesItsBasis(string head, string basis, string expected)
    {
        var published = Some.Article($"<html><head>{head}</head><body><p>{Some.Lead}</p></body></html>").Published;
        published!.Basis.ShouldBe(basis);
        published.ToString().ShouldBe(expected);
    }

    [Fact]
    public void Read_DatesThatDisagree_TakesJsonLdAndSaysSo()
    {
        var result = Some.Read($"<html><head><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-03\"}}</script><meta property=\"article:published_time\" content=\"2023-01-01\"></head><body><p>{Some.Lead}</p></body></html>");
        result.Article!.Published!.ToString().ShouldBe("2024-05-03");
        result.Has(DiagnosticCodes.DoubtfulDate).ShouldBeTrue();
    }

    [Fact]
    public void Read_PageWithoutMarkup_FindsTheText()
    {
        var page = $"<html><body><table><tr><td><a href=a>Home</a> <a href=b>News</a></td></tr><tr><td><font>{Some.Lead}<br><br>{Some.Second}<br><br>{Some.Third}</font></td><td><a href=c>Forty boats lost in storm</a><br><a href=d>Mayor resigns</a></td></tr></table></body></html>";
        Some.Article(page).Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);
    }

    [Fact]
    public void Read_HiddenText_IsLeftOut() =>
        Some.Article($"<html><body><p>{Some.Lead}</p><p style=\"display: none\">Hidden words that nobody sees here.</p><p hidden>More of them stand here.</p></body></html>").Text.ShouldBe(Some.Lead);

    [Fact]
    public void Read_WhiteSpaceInPage_IsFolded() =>
        Some.Article("<html><body><p>Two   trawlers\n\t collided off&nbsp;the coast, <b>eleven</b> sailors said.</p></body></html>").Text.ShouldBe("Two trawlers collided off the coast, eleven sailors said.");
}
