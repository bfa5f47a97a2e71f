namespace Rashomon.Ingestion.Tests;

/// <summary>Invented pages, one for each class of error that real pages showed.</summary>
public class PageErrorClassTests
{
    private const string Paragraphs = "<p>" + Some.Lead + "</p><p>" + Some.Second + "</p><p>" + Some.Third + "</p>";

    private static Article Of(string body, string head = "") => Some.Article($"<html><head>{head}</head><body><article><h1>Trawlers collide off Port Halen</h1>{body}</article></body></html>");

    [Fact]
    public void Read_HeadingInsideALink_IsALink() =>
        Of(Paragraphs + "<a href=/x><h3>Council votes on the new quay</h3></a>" + Paragraphs).ReasonOf("Council votes on the new quay").ShouldBe("heading that is a link");

    [Fact]
    public void Read_WordsInAFigureBesideItsPicture_AreACaption() =>
        Of($"<p>{Some.Lead}</p><figure><img src=a><div><span>Fog over the quay at dawn.</span></div></figure><p>{Some.Second}</p><p>{Some.Third}</p>").KindOf("Fog over the quay at dawn.").ShouldBe(BlockKind.Caption);

    [Fact]
    public void Read_QuotationInAFigure_StaysAQuotation() =>
        Of(Paragraphs + "<figure><blockquote>The fog came down in minutes.</blockquote></figure>").KindOf("The fog came down in minutes.").ShouldBe(BlockKind.Quotation);

    [Fact]
    public void Read_HeadlineOnceMore_IsNoSubheading() =>
        Of("<h2>Fog at sea Trawlers collide off Port Halen</h2>" + Paragraphs).ReasonOf("Fog at sea Trawlers collide off Port Halen").ShouldBe("the headline once more");

    [Theory]
    [InlineData("Ann Lee 5 hours ago")]
    [InlineData("Published: 22:04, 22 Apr 2024")]
    [InlineData("Last updated 1 hour ago • 4 minute read")]
    [InlineData("vor 3 Stunden")]
    [InlineData("(Updated 4:30 am)")]
    public void Read_LineOfTimes_IsADateline(string line) => Of($"<h3>{line}</h3>{Paragraphs}").KindOf(line).ShouldBe(BlockKind.Dateline);

    [Theory]
    [InlineData("Trawlers sank 5 hours ago, crews said.")]
    [InlineData("Eleven sailors left Port Halen at 4:30 am from the outer quay")]
    public void Read_SentenceWithATime_IsText(string line) => Of($"{Paragraphs}<p>{line}</p>{Paragraphs}").KindOf(line).ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void Read_PostOfASocialNetwork_IsNoQuotationOfTheReport() =>
        Of(Paragraphs + "<blockquote class='twitter-tweet'><p>Forty boats are gone!</p></blockquote>").ReasonOf("Forty boats are gone!").ShouldBe("post of a social network, set in");

    [Theory]
    [InlineData("Create an account or sign in to continue with your reading experience.", "registration prompt")]
    [InlineData("Already have an account? Sign in", "registration prompt")]
    [InlineData("We apologize, but this video has failed to load.", "video player")]
    [InlineData("Most read in Harbours", "related or read-more link")]
    [InlineData("Lesen Sie auch: Nebel über dem Hafen", "page furniture in another language")]
    [InlineData("À lire aussi : le brouillard sur le port", "page furniture in another language")]
    [InlineData("This story was updated at 14:05 with the harbour master's words.", "update note")]
    public void Read_LineThatIsNotTheReport_SaysWhy(string line, string reason) => Of($"{Paragraphs}<p>{line}</p>{Paragraphs}").ReasonOf(line).ShouldBe(reason);

    [Theory]
    [InlineData("Sailors had to register at the harbour office to continue their journey.")]
    [InlineData("The correction of the chart took the harbour office nine years.")]
    [InlineData("This story has been told on the quay for a hundred years.")]
    [InlineData("An earlier version of this article said that twelve sailors were saved.")]
    [InlineData("Correction: Eleven sailors were saved, not twelve.")]
    public void Read_SentencesOfNews_AreText(string line) => Of($"{Paragraphs}<p>{line}</p>{Paragraphs}").KindOf(line).ShouldBe(BlockKind.Paragraph);

    [Theory]
    [InlineData("Two trawlers collide", "Trawlers in the fog", "Trawlers in the fog", "Two trawlers collide in fog", "Trawlers in the fog")]
    [InlineData("Night of fog Two trawlers collide", "Two trawlers collide", "Two trawlers collide - Lantern", null, "Two trawlers collide")]
    [InlineData("Two trawlers collide", "Fog at sea", "Something else", "Two trawlers collide", "Two trawlers collide")]
    [InlineData("Two trawlers collide", "Eleven saved from the fog", "Two trawlers collide | Lantern", "Two trawlers collide", "Eleven saved from the fog")]
    [InlineData("Two trawlers collide", "Two trawlers collide", "Two trawlers collide | Lantern", "Eleven saved from the fog", "Eleven saved from the fog")]
    [InlineData("Two trawlers collide", "Two trawlers collide", "Two trawlers collide | Lantern", "Two trawlers collide - Harbour", "Two trawlers collide")]
    public void Read_Titles_FollowTheRule(string heading, string shared, string page, string? json, string expected)
    {
        var data = json is null ? "" : $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{json}\"}}</script>";
        Some.Article($"<html><head><title>{page}</title><meta property='og:title' content='{shared}'>{data}</head><body><article><h1>{heading}</h1>{Paragraphs}</article></body></html>").Title.ShouldBe(expected);
    }

    [Fact]
    public void Read_TitleForNetworks_IsNotTheTitleThoughItStandsAlone() =>
        Of(Paragraphs, "<title>Trawlers collide | Lantern</title><meta property='og:title' content='Eleven saved from the fog'><meta name='twitter:title' content='Eleven saved from the fog'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\"}</script>").Title.ShouldBe("Trawlers collide");

    [Fact]
    public void Read_StandfirstAboveTheBody_IsFoundByThePagesDescription()
    {
        var page = $"<html><head><meta name=description content='A night of fog, two boats and eleven sailors who were lucky.'></head><body><header><h1>Trawlers collide off Port Halen</h1><p>A night of fog, two boats and eleven sailors who were lucky.</p></header><div class='article-body'>{Paragraphs}{Paragraphs}</div></body></html>";
        Some.Article(page).Text.ShouldContain("A night of fog, two boats and eleven sailors who were lucky.");
    }

    [Fact]
    public void Read_TextThatScriptsFillIn_IsTakenFromTheJsonLd()
    {
        var body = $"{Some.Lead}\\n{Some.Second}\\n{Some.Third}";
        var article = Some.Article($"<html><head><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\",\"articleBody\":\"{body} {new string('x', 300)}\"}}</script></head><body><h1>Trawlers collide</h1><div id=app><p>The page is loading, this may take a moment on slow lines.</p></div></body></html>");
        article.KindOf(Some.Lead).ShouldBe(BlockKind.Paragraph);
        article.KindOf(Some.Second).ShouldBe(BlockKind.Paragraph);
    }

    [Fact]
    public void Read_LineThatTheGivenTextLacks_IsNotTheReports()
    {
        var body = $"{Some.Lead} {Some.Second} {Some.Third}";
        var data = $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\",\"articleBody\":\"{body} {body}\"}}</script>";
        var other = "Councillors in Esk Valley rejected plans for nine new bridges.";
        Of($"{Paragraphs}<p>{other}</p>", data).ReasonOf(other).ShouldBe("not in the text that the page gives as its article");
        Of($"{Paragraphs}<p>{other}</p>", data.Replace(body, body[..90], StringComparison.Ordinal)).KindOf(other).ShouldBe(BlockKind.Paragraph);
    }

    [Fact]
    public void Read_QuotationSetLargeBesideItsParagraph_IsAPullQuotation() =>
        Of($"{Paragraphs}<blockquote>The fog came down in minutes<br>Bo Stone, sailor</blockquote><p>“The fog came down in minutes,” said Bo Stone.</p>").ReasonOf("The fog came down in minutes\nBo Stone, sailor").ShouldBe("pull quotation: the text has its words");

    [Fact]
    public void Read_PromptSetInTwice_IsKeptOnce()
    {
        var line = "Harbour letters reach you every morning at six o'clock sharp.";
        var blocks = Of($"{Paragraphs}<p>{line}</p><p>Fog lay over the quay until noon, the master said.</p><p>{line}</p>");
        blocks.Blocks.Count(b => b.Reason == "the same words as above").ShouldBe(1);
    }

    [Fact]
    public void Read_ListBelowASubscriptionPrompt_IsThePrompts()
    {
        var article = Of($"{Paragraphs}<p>Create an account or sign in to continue with your reading experience.</p><ul><li>Read nine articles a month.</li><li>Get letters from your favourite writers.</li></ul>{Paragraphs}");
        article.ReasonOf("Read nine articles a month.\nGet letters from your favourite writers.").ShouldBe("list below a prompt");
    }

    [Fact]
    public void Read_ReportThatGoesOnBelowLinkedHeadings_IsKept()
    {
        var links = string.Concat(Enumerable.Range(1, 3).Select(i => $"<h3><a href=/{i}>Older story {i} from the quay</a></h3>"));
        Of($"{Paragraphs}{Paragraphs}{links}<p>Divers searched the hulls.</p><p>“We saw nothing,” one said.</p><p>They go down again on Monday.</p>").KindOf("Divers searched the hulls.").ShouldBe(BlockKind.Paragraph);
    }

    [Fact]
    public void Read_LineOfAuthorsNames_IsACredit() =>
        Of("<p>Von Ann Lee und Bo Stone, Halen</p>" + Paragraphs, "<meta name=author content='Ann Lee, Bo Stone'>").KindOf("Von Ann Lee und Bo Stone, Halen").ShouldBe(BlockKind.Credit);

    [Fact]
    public void Read_BodyInAnElementNamedTeaser_IsText() =>
        Some.Article($"<html><body><article><h1>Trawlers collide</h1><div class='teaser-content'><div class='article-body'><p>{Some.Lead}</p></div></div><div class='article-body'><p>{Some.Second}</p><p>{Some.Third}</p><p>{Some.Second} {Some.Third}</p></div></article></body></html>").KindOf(Some.Lead).ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void Read_ParagraphHiddenFromReadersAidsOnly_IsText() =>
        Of($"{Paragraphs}<p class=paywall aria-hidden=true>Divers searched the hulls of both boats until the tide turned against them.</p>").KindOf("Divers searched the hulls of both boats until the tide turned against them.").ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void Read_PageThatGivesItsWords_SaysThatItIsAStub()
    {
        var result = Some.Read($"<html><head><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\",\"wordCount\":900}}</script></head><body><article><h1>Trawlers collide</h1>{Paragraphs}</article></body></html>");
        result.Article!.MayBeCutShort.ShouldBeTrue();
        result.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.CutShort && d.Message.StartsWith("This is a stub: ") && d.Message.EndsWith("words of an estimated 900."));
    }

    [Fact]
    public void Read_PaidPageWithFewWords_SaysThatItIsAStub() =>
        Some.Read($"<html><head><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Trawlers collide\",\"isAccessibleForFree\":\"False\"}}</script></head><body><article><h1>Trawlers collide</h1>{Paragraphs}</article></body></html>").Article!.MayBeCutShort.ShouldBeTrue();

    [Fact]
    public void Read_Metadata_GivesSectionAndChange()
    {
        var article = Of(Paragraphs, "<meta property='article:section' content='Harbours'><meta property='article:published_time' content='2024-05-03T14:05:00Z'><meta property='article:modified_time' content='2024-05-03T16:00:00+01:00'>");
        article.Section.ShouldBe("Harbours");
        article.Modified!.ToString().ShouldBe("2024-05-03T16:00:00+01:00");
        article.Modified.Basis.ShouldBe("meta");
    }

    [Fact]
    public void Read_ChangeAtTheInstantOfPublication_IsNone() =>
        Of(Paragraphs, "<meta property='article:published_time' content='2024-05-03T14:05:00Z'><meta property='article:modified_time' content='2024-05-03T15:05:00+01:00'>").Modified.ShouldBeNull();

    [Theory]
    [InlineData("WITHDRAWN: Ferry sinks off Esk", ReportStatus.Withdrawn)]
    [InlineData("CORRECTED-Ferry held off Esk", ReportStatus.Corrected)]
    [InlineData("REFILE-Ferry held off Esk", ReportStatus.Refiled)]
    [InlineData("RPT-Ferry held off Esk", ReportStatus.Repeated)]
    [InlineData("Minister withdrawn from harbour board", ReportStatus.Current)]
    [InlineData("Corrected chart shows the wreck off Esk", ReportStatus.Current)]
    public void Read_MarkInTheHeadline_IsTheStatus(string headline, ReportStatus status) => Some.Article(headline + "\n\n" + Some.Body).Status.ShouldBe(status);

    [Fact]
    public void Read_NoticeOfWithdrawal_IsADiagnostic()
    {
        var result = Some.Read("Ferry sinks off Esk\n\nThis story has been withdrawn. The ferry did not sail.\n\n" + Some.Body);
        result.Article!.Status.ShouldBe(ReportStatus.Withdrawn);
        result.Has(DiagnosticCodes.Withdrawn).ShouldBeTrue();
    }
}
