using Rashomon.Annotation;
using Rashomon.Lineage;
using static Rashomon.Tests.Lineage.SomeWire;

namespace Rashomon.Tests.Lineage;

public sealed class OverlapTests
{
    private static readonly AnnotatedDocument Source = Bare("Varnholt Post", Joined(Opening, Rescue, School, Rain, Quoted, Company), "Slide buries houses in Varnholt");

    private static LineageLink? OverlapOf(AnnotatedDocument drawing, params AnnotatedDocument[] others) =>
        LineageReader.Read([drawing, .. others]).Links.SingleOrDefault(l => l.Kind == LineageKind.Overlap && l.Article == drawing.Article.Id);

    [Fact]
    public void Read_AbridgedAtTheEnd_LinksTheShorter()
    {
        var link = OverlapOf(Bare("Coast Daily", Joined(Opening, Rescue)), Source).ShouldNotBeNull();

        link.SourceArticle.ShouldBe(Source.Article.Id);
        link.Share.ShouldBe(1);
        link.Confidence.ShouldBe(LineageConfidence.Inferred);
    }

    [Fact]
    public void Read_Reordered_LinksWithTheWholeShare()
    {
        var link = OverlapOf(Bare("Coast Daily", Joined(Rain, Opening, School), published: "2026-05-15"), Source).ShouldNotBeNull();

        link.Share.ShouldBe(1);
        link.Evidence.Length.ShouldBe(6);
    }

    [Fact]
    public void Read_NewHeadlineAndOpening_LinksTheRest()
    {
        var own = "Nobody in the lower valley slept last night, and this reporter counted forty lanterns on the bridge.";
        var link = OverlapOf(Bare("Coast Daily", Joined(own, Rescue, School, Rain), "Night of lanterns", "2026-05-15"), Source).ShouldNotBeNull();

        link.Share!.Value.ShouldBeInRange(0.7, 0.9);
    }

    [Fact]
    public void Read_TwoWiresMerged_LinksBoth()
    {
        var second = Bare("Hill Gazette", Joined(Other, Power, "Schools in the district stay closed."));
        var merged = Bare("Coast Daily", Joined(Opening, Other, Rescue, Power), published: "2026-05-15");

        var links = LineageReader.Read([merged, second, Source]).Links;

        links.Select(l => (l.Article, l.SourceArticle)).ShouldBe([(merged.Article.Id, Source.Article.Id), (merged.Article.Id, second.Article.Id)], ignoreOrder: true);
        links.Sum(l => l.Share!.Value).ShouldBe(1, 0.02);
    }

    [Fact]
    public void Read_LightlyEdited_LinksOverTheEdits()
    {
        var edited = "A hillside above the old mining town of Varnholt gave way shortly before dawn on Thursday and buried 11 houses under mud and broken pines, officials said. "
            + "Rescue workers dug with shovels through the morning because the only road into the valley had been cut in several places by the slide.";
        var link = OverlapOf(Bare("Coast Daily", edited, published: "2026-05-15"), Source).ShouldNotBeNull();

        link.Share!.Value.ShouldBeInRange(0.6, 0.99);
        link.Evidence.Count(c => c.Article == Source.Article.Id).ShouldBeLessThanOrEqualTo(2, "an edit does not break a passage");
    }

    [Fact]
    public void Read_SharedQuotationOnly_IsNoOverlap()
    {
        var other = Bare("Coast Daily", Joined("Police closed the pass to lorries after the disaster in the hills.", Quoted, "The pass opens again when the geologists allow it."));

        LineageReader.Read([Source, other]).Links.ShouldBeEmpty();
    }

    [Fact]
    public void Read_LongQuotationAcrossSentences_IsNoOverlap()
    {
        var speech = "“Nobody who lives on that slope will be asked to go back. We will build the street again on the other bank, stone by stone, and the mine will pay for every stone.” Mayor Elda Brusk said.";
        var first = Bare("Coast Daily", Joined("The mayor spoke from the steps of the school.", speech));
        var second = Bare("Hill Gazette", Joined("There was applause in the square at noon.", speech));

        LineageReader.Read([first, second]).Links.ShouldBeEmpty();
    }

    [Fact]
    public void Read_SameEventInOwnWords_IsNoOverlap()
    {
        var own = Bare("Coast Daily", Joined(
            "Eleven homes vanished in Varnholt on Thursday when the slope behind them slid into the valley.",
            "With the road cut, crews could bring no machines and worked by hand."));

        LineageReader.Read([Source, own]).Links.ShouldBeEmpty();
    }

    [Fact]
    public void Read_EarlierDate_IsTheSourceThoughShorter()
    {
        var early = Bare("Hill Gazette", Joined(Opening, Rescue), published: "2026-05-13");

        var link = LineageReader.Read([Source, early]).Links.ShouldHaveSingleItem();

        (link.Article, link.SourceArticle).ShouldBe((Source.Article.Id, early.Article.Id));
    }

    [Fact]
    public void Read_SameDayAsTheAgencyItself_DrawsOnTheAgency()
    {
        var agency = Bare("Lowland News Agency", Joined(Opening, Rescue));

        LineageReader.Read([Source, agency]).Links.ShouldHaveSingleItem().SourceArticle.ShouldBe(agency.Article.Id);
    }

    [Fact]
    public void Read_ReprintOfAReprint_LinksBothToTheFirst()
    {
        var agency = Bare("Lowland News Agency", Joined(Opening, Rescue, School), published: "2026-05-13");
        var reprint = Bare("Coast Daily", Joined(Opening, Rescue, School), published: "2026-05-14");
        var later = Bare("Hill Gazette", Joined(Opening, Rescue), published: "2026-05-15");

        var links = LineageReader.Read([later, reprint, agency]).Links;

        links.Length.ShouldBe(2);
        links.ShouldAllBe(l => l.SourceArticle == agency.Article.Id);
    }

    [Fact]
    public void Read_AnyOrderOfArticles_SameLinks()
    {
        AnnotatedDocument[] all = [Source, Bare("Coast Daily", Joined(Opening, Rescue)), Bare("Hill Gazette", Joined(Rescue, Rain)), Bare("Moor Times", Joined(School, Company), published: null)];

        var links = LineageReader.Read(all).Links.Select(l => (l.Article, l.SourceArticle, l.Share)).ToList();
        var reversed = LineageReader.Read([.. all.Reverse()]).Links.Select(l => (l.Article, l.SourceArticle, l.Share)).ToList();

        links.Count.ShouldBeGreaterThanOrEqualTo(3);
        reversed.ShouldBe(links);
    }

    [Fact]
    public void Read_NothingOrEmptyArticle_GivesNoLinks()
    {
        LineageReader.Read([]).Links.ShouldBeEmpty();
        var lineage = LineageReader.Read([Bare("Coast Daily", "")]);

        lineage.Links.ShouldBeEmpty();
        lineage.Reporting.AtMost.ShouldBe(0);
    }

    [Fact]
    public void Read_EvidenceSpans_HoldTheirWords()
    {
        var drawing = Bare("Coast Daily", Joined(Rain, Opening, School), published: "2026-05-15");
        var texts = new[] { Source, drawing }.ToDictionary(d => d.Article.Id, d => d.Text);

        foreach (var citation in LineageReader.Read([Source, drawing]).Links.SelectMany(l => l.Evidence))
            citation.Span.Of(texts[citation.Article]).ShouldBe(citation.Text);
    }
}
