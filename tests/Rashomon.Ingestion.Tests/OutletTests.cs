using Rashomon.Ingestion.Outlets;

namespace Rashomon.Ingestion.Tests;

public class OutletTests
{
    [Theory]
    [InlineData("source: euronews.com", "Euronews")]
    [InlineData("Contact us at letters@ft.com.", "Financial Times")]
    [InlineData("Contact us at desk@coast-herald.org.", "coast-herald.org")]
    [InlineData("Copyright © Coast Herald, 2024", "Coast Herald")]
    [InlineData("The mayor told Al Jazeera that the town would rebuild.", "Al Jazeera")]
    public void Read_LineThatNamesTheOutlet_FindsIt(string line, string expected) =>
        Some.Article(Some.Body + "\n\n" + line).Outlet!.Name.ShouldBe(expected);

    [Fact]
    public void Read_DomainSpelledOutInText_TakesTheWords() =>
        Some.Article("Trawlers collide\n\nThe Coast Herald, May 3, 2024\n\n" + Some.Body + "\n\nContact us at desk@coastherald.org.").Outlet.ShouldBe(new("Coast Herald", "coastherald.org"));

    [Theory]
    [InlineData("002_euronews.com.txt", "Euronews")]
    [InlineData("001_coastherald.co.uk.txt", "coastherald.co.uk")]
    [InlineData("report.txt", null)]
    [InlineData("000_12_3x.txt", null)]
    public void Read_FileName_MayNameTheOutlet(string file, string? expected) => Some.Article(Some.Body, file).Outlet?.Name.ShouldBe(expected);

    [Theory]
    [InlineData("The mayor told Reuters that the town would rebuild.")]
    [InlineData("The mayor told Al Jazeera one thing, and told Euronews another.")]
    [InlineData("Contact us at coastherald@gmail.com.")]
    public void Read_LineThatNamesNoPublisher_FindsNone(string line)
    {
        var result = Some.Read(Some.Body + "\n\n" + line);
        result.Article!.Outlet.ShouldBeNull();
        result.Has(DiagnosticCodes.NoOutlet).ShouldBeTrue();
    }

    [Fact]
    public void Read_CopyrightOfTheOriginalSource_IsNotThePublisher()
    {
        var article = Some.Article(Some.Body + "\n\nThe original source of this article is Coast Wire\nCopyright © Coast Wire, 2024\n\nFor media inquiries: press@harbourdigest.com");
        article.Outlet!.Domain.ShouldBe("harbourdigest.com");
        article.Republishes.ShouldBe("Coast Wire");
    }

    [Fact]
    public void Read_GivenOutlet_GoesFirst() =>
        Some.Article(Some.Body + "\n\nsource: euronews.com", given: new(Outlet: "Coast Herald")).Outlet!.Name.ShouldBe("Coast Herald");

    [Theory]
    [InlineData("AP", "Associated Press", true)]
    [InlineData("The Associated Press", "Associated Press", true)]
    [InlineData("edition.cnn.com", "CNN", false)]
    [InlineData("https://www.bbc.co.uk/news/1", "BBC News", false)]
    [InlineData("letters@nytimes.com", "The New York Times", false)]
    public void Find_NameDomainOrAddress_FindsTheOutlet(string text, string name, bool isAgency)
    {
        var found = OutletDirectory.Find(text);
        found!.Name.ShouldBe(name);
        found.IsAgency.ShouldBe(isAgency);
    }

    [Theory]
    [InlineData("Coast Herald")]
    [InlineData("notcnn.com")]
    [InlineData("")]
    public void Find_UnknownName_FindsNone(string text) => OutletDirectory.Find(text).ShouldBeNull();

    [Fact]
    public void All_Entries_AreWellFormedAndDistinct()
    {
        OutletDirectory.All.Length.ShouldBeGreaterThan(250);
        OutletDirectory.All.Count(o => o.IsAgency).ShouldBeGreaterThan(40);
        OutletDirectory.All.Select(o => o.Domain).Distinct(StringComparer.Ordinal).Count().ShouldBe(OutletDirectory.All.Length);
        OutletDirectory.All.ShouldAllBe(o => OutletDirectory.Find(o.Domain) == o && OutletDirectory.Find(o.Name) == o);
    }
}
