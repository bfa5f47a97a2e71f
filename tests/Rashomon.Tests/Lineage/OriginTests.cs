using Rashomon.Lineage;
using static Rashomon.Tests.Lineage.SomeWire;

namespace Rashomon.Tests.Lineage;

public sealed class OriginTests
{
    private static readonly Span Nowhere = new(0, 1);

    private static string? OriginOf(string source, string? affiliation = null) =>
        LineageReader.Read([]).OriginOf("none", Nowhere, [new(source, Nowhere) { Affiliation = affiliation }]);

    [Theory]
    [InlineData("Elda Brusk", "Elda Brusk")]
    [InlineData("Varnholt police", "Varnholt police")]
    [InlineData("the AP", "Associated Press")]
    [InlineData("statements in Reuters", "Reuters")]
    public void OriginOf_NamedSource_IsTheOrigin(string source, string origin) => OriginOf(source).ShouldBe(origin);

    [Theory]
    [InlineData("officials")]
    [InlineData("witnesses")]
    [InlineData("senior officer")]
    [InlineData("he")]
    [InlineData("police")]
    [InlineData("German officials")]
    public void OriginOf_RoleThatAnyoneMayFill_IsUnknown(string source) => OriginOf(source).ShouldBeNull();

    [Fact]
    public void OriginOf_RoleOfANamedBody_IsTheBody() =>
        OriginOf("a spokesman", "Tarnow Mining Company").ShouldBe("Tarnow Mining Company");

    [Fact]
    public void OriginOf_SeveralLinks_IsTheFirst() =>
        LineageReader.Read([]).OriginOf("none", Nowhere, [new("Elda Brusk", Nowhere), new("Reuters", Nowhere)]).ShouldBe("Elda Brusk");

    [Fact]
    public void OriginOf_OwnVoiceWithoutTrace_IsUnknown()
    {
        var article = Bare("Coast Daily", Joined(Opening, Rescue));

        LineageReader.Read([article]).OriginOf(article.Article.Id, article.Find(Rescue), []).ShouldBeNull();
    }

    [Fact]
    public void OriginOf_AgencysOwnReport_IsTheAgency()
    {
        var article = Bare("AFP", Joined(Opening, Rescue));

        LineageReader.Read([article]).OriginOf(article.Article.Id, article.Find(Rescue), []).ShouldBe("Agence France-Presse");
    }

    [Fact]
    public void OriginOf_PassageCopiedFromAnAgency_IsTheAgencyAndTheRestUnknown()
    {
        var agency = Bare("Lowland News Agency", Joined(Opening, Rescue, School));
        var drawing = Bare("Coast Daily", Joined("Nobody on the coast had expected the pass to close so early.", Rescue, School), published: "2026-05-15");
        var lineage = LineageReader.Read([agency, drawing]);

        lineage.OriginOf(drawing.Article.Id, drawing.Find("engineers measured the cracks"), []).ShouldBe("Lowland News Agency");
        lineage.OriginOf(drawing.Article.Id, drawing.Find("Nobody on the coast"), []).ShouldBeNull();
        lineage.RootOf(drawing.Article.Id, drawing.Find("engineers measured the cracks")).ShouldBe(agency.Article.Id);
    }

    [Fact]
    public void OriginOf_PassageSetIn_IsItsOutlet()
    {
        var document = SomeWire.Read(Some.Article(Joined("Our readers on the coast asked what had happened.", "According to Reuters:", Rescue, "However, we could not reach anyone in the town.")));
        var lineage = LineageReader.Read([document]);

        lineage.OriginOf(document.Article.Id, document.Find(Rescue), []).ShouldBe("Reuters");
        lineage.OriginOf(document.Article.Id, document.Find("Our readers"), []).ShouldBeNull();
        lineage.Links.Single(l => l.Kind == LineageKind.Embedded).Share!.Value.ShouldBeInRange(0.4, 0.7);
    }

    [Fact]
    public void OriginOf_ShortNameInAnotherArticle_IsTheFullest()
    {
        var first = SomeWire.Read(Some.Article("Police chief Osric Talmand said eleven houses were lost.", outlet: "Coast Daily"));
        var second = SomeWire.Read(Some.Article("Police chief Talmand said the road would stay closed.", outlet: "Hill Gazette"));
        var lineage = LineageReader.Read([first, second]);

        lineage.OriginOf(second.Article.Id, second.Find("the road would stay closed"), [new("Talmand", Nowhere)]).ShouldBe("Osric Talmand");
        lineage.Carriers.Single(c => c.Name == "Osric Talmand").Articles.Length.ShouldBe(2);
    }

    [Fact]
    public void Reporting_ReprintAndOwnReport_CountsTheUnknownInAtMostOnly()
    {
        var agency = Bare("Lowland News Agency", Joined(Opening, Rescue, School));
        var reprint = Bare("Coast Daily", Joined(Opening, Rescue), published: "2026-05-15");
        var own = Bare("Moor Times", "Eleven homes vanished when the slope behind the station slid into the valley, a walker told us.");

        var reporting = LineageReader.Read([own, reprint, agency]).Reporting;

        (reporting.AtLeast, reporting.AtMost).ShouldBe((1, 2));
        reporting.Names.ShouldBe(["Lowland News Agency"]);
    }

    [Theory]
    [InlineData("told Reuters", "Reuters")]
    [InlineData("told the Coast Daily", null)]
    public void Read_ToldInAReportWithoutOutlet_LinksOnlyAnAgency(string words, string? source)
    {
        var article = Some.Article("“The slope is still moving,” engineer Ilse Marn " + words + ".") with { Outlet = null };

        LineageReader.Read([SomeWire.Read(article)]).Links.SingleOrDefault()?.Source.ShouldBe(source);
        LineageReader.Read([SomeWire.Read(article)]).Links.Length.ShouldBe(source is null ? 0 : 1);
    }

    [Theory]
    [InlineData("The road is closed, according to The Associated Press.", "Associated Press")]
    [InlineData("Varnholt state television reported that two villages were cut off.", "Varnholt state television")]
    [InlineData("Xinhua news agency said the dam had held.", "Xinhua")]
    [InlineData("The dam had held, the Hill Gazette reported.", "Hill Gazette")]
    public void Read_OutletNamedAsSource_IsAnAttribution(string sentence, string source)
    {
        var link = LineageReader.Read([SomeWire.Read(Some.Article(sentence))]).Links.ShouldHaveSingleItem();

        (link.Kind, link.Source).ShouldBe((LineageKind.Attribution, source));
    }

    [Theory]
    [InlineData("Reporters waited outside the Hill Gazette for hours.")]
    [InlineData("He reads the news in the Coast Daily.")]
    public void Read_OutletNamedOtherwise_IsNoLink(string sentence) =>
        LineageReader.Read([SomeWire.Read(Some.Article(sentence))]).Links.ShouldBeEmpty();
}
