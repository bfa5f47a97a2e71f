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

    [Theory]
    [InlineData("VARNHOLT, May 14 (Longwire) -", "Coast Daily", "", "Longwire")]
    [InlineData("VARNHOLT, May 14 (LNA) -", "Coast Daily", "\n\n© 2026 Lowland News Agency. All rights reserved.", "Lowland News Agency")]
    [InlineData("VARNHOLT -", "Lowland Press Service", "", null)]
    [InlineData("VARNHOLT, May 14 (Longwire) -", "Longwire", "", null)]
    [InlineData("VARNHOLT -", "Lowland Wire Service", "", null)]
    public void Read_SignOffWhereTheAgencyIsNamed_CreditsThatAgency(string dateline, string outlet, string copyright, string? agency)
    {
        var article = Headed(dateline, outlet, copyright);

        var lineage = Read(article);

        lineage.Links.Select(l => l.Source).Distinct().ShouldBe(agency is null ? [] : [agency]);
        lineage.OriginOf(article.Id, article.Blocks[1].Span, []).ShouldBe(agency ?? outlet);
    }

    /// <summary>A dateline, a paragraph, a sign-off and perhaps a copyright line, each in its block.</summary>
    private static Article Headed(string dateline, string outlet, string copyright = "")
    {
        var article = Some.Article(Joined(dateline, Opening, Rescue, "(Reporting by Jon Dask; editing by Ina Voss)") + copyright, outlet: outlet);
        var blocks = article.Blocks.ToList();
        blocks[0] = blocks[0] with { Kind = BlockKind.Dateline };
        blocks[3] = blocks[3] with { Kind = BlockKind.Credit };
        if (blocks.Count > 4)
            blocks[4] = blocks[4] with { Kind = BlockKind.Boilerplate };
        return article with { Blocks = [.. blocks] };
    }

    [Fact]
    public void Read_SignOffBesideAPhotoCredit_StaysInferred()
    {
        var article = Some.Article(Joined(Opening, "(Reporting by Jon Dask; Editing by Ina Voss)", "The slope on Thursday. (Jon Dask/AP)"), outlet: "Coast Daily").Ending(BlockKind.Caption);

        Read(article).Links.Select(l => (l.Source, l.Confidence)).ShouldBe([("Associated Press", LineageConfidence.Stated), ("Reuters", LineageConfidence.Inferred)]);
    }

    [Theory]
    [InlineData("Copyright 2026 Lowland Press Service. This material may not be rewritten.", "Lowland Press Service")]
    [InlineData("Copyright 2026 Lowland News Agency. Reproduction is forbidden.", "Lowland News Agency")]
    public void Read_CopyrightLineWithASentenceAfterTheName_EndsTheNameThere(string line, string agency)
    {
        var article = Some.Article(Joined(Opening, line), outlet: "Coast Daily").Ending(BlockKind.Boilerplate);
        var lineage = Read(article);

        lineage.Links.ShouldHaveSingleItem().Source.ShouldBe(agency);
        lineage.OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBe(agency);
    }

    [Fact]
    public void Read_InitialsOfAnAgencyThatTheStoryGives_AreThatAgency()
    {
        var agency = Headed("VARNHOLT, May 14 (LNS) -", "Lowland Newswire Society");
        var reprint = Some.Article(Joined(Opening, Rescue, "The slope on Thursday. Photo: LNS"), outlet: "Coast Daily").Ending(BlockKind.Caption) with { Byline = ["Daily staff", "LNS"] };

        var links = LineageReader.Read([SomeWire.Read(agency), SomeWire.Read(reprint)]).Links;

        links.ShouldAllBe(l => l.Article == reprint.Id, "the agency draws on nobody");
        links.Single(l => l.Kind == LineageKind.Credit).Source.ShouldBe("Lowland Newswire Society");
        links.Single(l => l.Kind == LineageKind.Overlap).SourceArticle.ShouldBe(agency.Id);
    }

    [Fact]
    public void Read_BylineOfAnAgencyThatTheStoryGives_IsAReprint()
    {
        var agency = Headed("VARNHOLT, May 14 (Longwire) -", "Longwire");
        var reprint = Some.Article(Joined(Opening, Rescue), outlet: "Coast Daily") with { Byline = ["LONGWIRE"] };

        var lineage = LineageReader.Read([SomeWire.Read(agency), SomeWire.Read(reprint)]);

        lineage.Links.Select(l => (l.Kind, l.SourceArticle)).ShouldBe([(LineageKind.Republished, agency.Id), (LineageKind.Overlap, agency.Id)]);
        lineage.Reporting.Names.ShouldBe(["Longwire"]);
    }

    [Fact]
    public void OriginOf_PhotoAgencyInACreditLine_IsUnknown()
    {
        var article = Some.Article(Joined(Opening, "Getty Images")).Ending(BlockKind.Credit);

        Read(article).OriginOf(article.Id, article.Blocks[0].Span, []).ShouldBeNull();
    }
}
