using Rashomon.Lineage;
using static Rashomon.Tests.Lineage.SomeWire;

namespace Rashomon.Tests.Lineage;

public sealed class CreditTests
{
    private static StoryLineage Read(Article article) => LineageReader.Read([SomeWire.Read(article)]);

    [Fact]
    public void Read_PhotoCredit_IsACreditThatMovesNoOrigin()
    {
        var article = Some.Article(Joined(Opening, "The slope above Varnholt on Thursday. (Jon Dask/AP)"), outlet: "Coast Daily").Ending(BlockKind.Caption);
        var lineage = Read(article);

        var link = lineage.Links.ShouldHaveSingleItem();
        (link.Kind, link.Source).ShouldBe((LineageKind.Credit, "Associated Press"));
        link.Evidence.ShouldHaveSingleItem().Text.ShouldEndWith("AP");
        lineage.OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBeNull();
    }

    [Theory]
    [InlineData("Crews search the mud, via the AP.", "Associated Press")]
    [InlineData("Crews search the mud. REUTERS/Ina Voss", "Reuters")]
    [InlineData("Crews search the mud. Photo: dpa", "Deutsche Presse-Agentur")]
    public void Read_CaptionCredit_FindsTheAgency(string caption, string agency) =>
        Read(Some.Article(Joined(Opening, caption)).Ending(BlockKind.Caption)).Links.ShouldHaveSingleItem().Source.ShouldBe(agency);

    [Fact]
    public void Read_ContributionLine_CreditsEachAndMovesNoOrigin()
    {
        var article = Some.Article(Joined(Opening, "Reuters and Associated Press contributed.")).Ending(BlockKind.Credit);
        var lineage = Read(article);

        lineage.Links.Select(l => (l.Kind, l.Source)).ShouldBe([(LineageKind.Credit, "Associated Press"), (LineageKind.Credit, "Reuters")]);
        lineage.OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBeNull();
    }

    [Theory]
    [InlineData("VARNHOLT, May 14 (Reuters) - ", "Reuters")]
    [InlineData("VARNHOLT (AP) — ", "Associated Press")]
    [InlineData("(Lowland News Agency) — ", "Lowland News Agency")]
    public void OriginOf_AgencyInTheDateline_IsTheAgency(string dateline, string agency)
    {
        var article = Some.Article(Joined(dateline + Opening, Rescue));
        var lineage = Read(article);

        lineage.Links.ShouldHaveSingleItem().Source.ShouldBe(agency);
        lineage.OriginOf(article.Id, article.Blocks[1].Span, []).ShouldBe(agency);
    }

    [Fact]
    public void Read_PlaceInTheDateline_IsNoCredit() =>
        Read(Some.Article("VARNHOLT (Eastern Province) — " + Opening)).Links.ShouldBeEmpty();

    [Fact]
    public void OriginOf_CreditLineOfOneAgency_IsTheAgency()
    {
        var article = Some.Article(Joined(Opening, "(AFP)")).Ending(BlockKind.Credit);

        Read(article).OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBe("Agence France-Presse");
    }

    [Fact]
    public void Read_BylineOfAnAgency_IsAReprint()
    {
        var article = Some.Article(Opening, outlet: "Coast Daily") with { Byline = ["LOWLAND PRESS AGENCY"] };
        var lineage = Read(article);

        lineage.Links.ShouldHaveSingleItem().Kind.ShouldBe(LineageKind.Republished);
        lineage.OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBe("LOWLAND PRESS AGENCY");
    }

    [Theory]
    [InlineData("The original source of this article is Marsh Front.", "Marsh Front")]
    [InlineData("This article was originally published by The Moor Times.", "The Moor Times")]
    [InlineData("Republished from Hill Gazette with permission.", "Hill Gazette")]
    public void Read_ReprintNote_NamesTheSource(string note, string source)
    {
        var article = Some.Article(Joined(Opening, note), outlet: "Coast Daily").Ending(BlockKind.Credit);
        var lineage = Read(article);

        var link = lineage.Links.ShouldHaveSingleItem();
        (link.Kind, link.Source, link.Share).ShouldBe((LineageKind.Republished, source, 1));
        lineage.OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBe(source);
    }

    [Fact]
    public void Read_OwnOutletInCreditAndCopyright_IsNoLink()
    {
        var article = Some.Article(Joined(Opening, "Photo: Jon Dask / Moor Times"), outlet: "Moor Times").Ending(BlockKind.Caption);

        Read(article).Links.ShouldBeEmpty();
    }

    [Fact]
    public void Read_SourceThatIsGiven_NamesTheArticle()
    {
        var agency = Bare("Lowland News Agency", Joined(Opening, Rescue, School), published: "2026-05-15");
        var reprint = new Annotation.AnnotatedDocument(Some.Article(Joined(Opening, Rescue), outlet: "Coast Daily") with { Republishes = "Lowland News Agency" });

        var links = LineageReader.Read([agency, reprint]).Links;

        links.Select(l => l.Kind).ShouldBe([LineageKind.Republished, LineageKind.Overlap]);
        links.ShouldAllBe(l => l.Article == reprint.Article.Id && l.SourceArticle == agency.Article.Id, "a reprint names its source, whatever the dates");
    }

    [Fact]
    public void Read_ShortFormOfTheArticlesOwnAgency_IsNoCreditToAnother() =>
        Read(Some.Article("VARNHOLT (SPA) — " + Opening, outlet: "Sunder Press Agency")).Links.ShouldBeEmpty();

    [Fact]
    public void Read_ShortFormOfAnAgencyNamedInFull_IsThatAgency()
    {
        var article = Some.Article(Joined("VARNHOLT (SPA) — " + Opening, "The bridge will open on Monday, Sunder Press Agency reported."), outlet: "Coast Daily");

        Read(article).Links.Select(l => l.Source).Distinct().ShouldBe(["Sunder Press Agency"]);
    }

    [Fact]
    public void Read_SignOffWithoutAName_IsInferred()
    {
        var link = Read(Some.Article(Joined(Opening, "(Reporting by Jon Dask; Editing by Ina Voss)"))).Links.ShouldHaveSingleItem();

        (link.Source, link.Confidence).ShouldBe(("Reuters", LineageConfidence.Inferred));
    }

    [Fact]
    public void OriginOf_PhotoAgencyInACreditLine_IsUnknown()
    {
        var article = Some.Article(Joined(Opening, "Getty Images")).Ending(BlockKind.Credit);

        Read(article).OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBeNull();
    }
}
