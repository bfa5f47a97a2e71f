using Rashomon.Ingestion.Sources;
using Rashomon.Ingestion.Tests.Sources;

namespace Rashomon.Ingestion.Tests.Feeds;

public sealed class RssTests
{
    [Fact]
    public async Task Read_Rss2_KeepsWhatTheItemSays()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("""
            <link>https://halencourier.com/a?x=1&amp;y=2</link><guid isPermaLink="false">halen-17</guid><pubDate>Tue, 06 May 2031 14:05:00 +0100</pubDate>
            <dc:creator>Ama Boru</dc:creator><author>desk@halencourier.com (Ilse Marn)</author><enclosure url="https://halencourier.com/p.jpg" type="image/jpeg" length="5120"/>
            <description>A short one.</description>
            """)), "feed.xml");

        var record = records.ShouldHaveSingleItem();
        record.Name.ShouldBe("feed.xml#1");
        record.Container.ShouldNotBeNull();
        record.Container.Id.ShouldBe("halen-17");
        record.Container.Url.ShouldBe("https://halencourier.com/a?x=1&y=2");
        record.Container.Published!.ToString().ShouldBe("2031-05-06T14:05:00+01:00");
        record.Container.Published.Basis.ShouldBe("feed");
        record.Container.Authors.ShouldBe(["Ama Boru", "Ilse Marn"]);
        record.Container.Outlet.ShouldBe("Halen Courier");
        record.Container.Channel.ShouldBe("Coast News – Halen Courier");
        record.Container.Language.ShouldBe("en-gb");
        record.Container.IsSummary.ShouldBeFalse();
        record.Container.Enclosures.ShouldBe([new("https://halencourier.com/p.jpg", "image/jpeg", 5120)]);
    }

    [Fact]
    public async Task Read_Rss2_GivesAnArticleWithTitleDateAndOutletOfTheFeed()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("<link>https://halencourier.com/a</link><pubDate>Tue, 06 May 2031 14:05:00 GMT</pubDate>")), "feed.xml");

        var article = records.Single().Article();

        article.Title.ShouldBe("Trawlers collide off Port Halen");
        article.Texts(BlockKind.Headline).ShouldBe(["Trawlers collide off Port Halen"]);
        article.Texts(BlockKind.Paragraph).Length.ShouldBe(2);
        article.Published!.ToString().ShouldBe("2031-05-06T14:05:00Z");
        article.Published.Basis.ShouldBe("feed");
        article.Outlet.ShouldBe(new Outlet("Halen Courier", "halencourier.com"));
        article.Url.ShouldBe("https://halencourier.com/a");
    }

    [Fact]
    public async Task Read_ItemOfAnotherOutlet_TakesItsSource()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("""<source url="https://sarrow.example/rss">Sarrow Press</source>""")));

        records.Single().Container!.Outlet.ShouldBe("Sarrow Press");
        records.Single().Container!.Channel.ShouldBe("Coast News – Halen Courier");
    }

    [Fact]
    public async Task Read_Rss1_ReadsItemsBesideTheChannel()
    {
        var records = await SomeSource.Read("""
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://halen.example/rss"><title>Halen Courier</title><link>https://halen.example/</link><items><rdf:Seq><rdf:li rdf:resource="https://halen.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://halen.example/1"><title>One</title><link>https://halen.example/1</link><description>First words of one.</description><dc:date>2031-05-06T09:00:00Z</dc:date></item>
            <item rdf:about="https://halen.example/2"><title>Two</title><link>https://halen.example/2</link><description>First words of two.</description></item>
            </rdf:RDF>
            """);

        records.Select(r => r.Container!.Title).ShouldBe(["One", "Two"]);
        records[0].Container!.Id.ShouldBe("https://halen.example/1");
        records[0].Container!.Published!.ToString().ShouldBe("2031-05-06T09:00:00Z");
        records[0].Container!.IsSummary.ShouldBeTrue();
        records[0].Article().MayBeCutShort.ShouldBeTrue();
    }

    [Fact]
    public async Task Read_HarmlessDocumentType_IsPassedOver()
    {
        var feed = SomeFeed.Rss(SomeFeed.Item("")).Replace("<rss", "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://netscape.example/rss.dtd\">\n<rss", StringComparison.Ordinal);

        var records = await SomeSource.Read(feed);

        records.Documents().Count().ShouldBe(1);
        records.Codes().ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_RelativeLinks_AreResolvedAgainstTheBase()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("<link>/news/a</link>")).Replace("<channel>", "<channel xml:base=\"https://halen.example/deep/\">", StringComparison.Ordinal));

        records.Single().Container!.Url.ShouldBe("https://halen.example/news/a");
    }

    [Fact]
    public async Task Read_ItemWithoutText_IsNoArticleAndNamesItsPage()
    {
        var records = await SomeSource.Read(SomeFeed.Rss("<item><title>Only a title</title><link>https://halen.example/t</link></item>"));

        records.Single().Outcome.ShouldBe(RecordOutcome.NotAnArticle);
        records.Single().Container!.Url.ShouldBe("https://halen.example/t");
        records.Codes().ShouldBe([DiagnosticCodes.NotFollowed]);
    }

    [Fact]
    public async Task Read_EscapedEntitiesInTitle_AreReadOnceMore()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("", "Mayor&amp;#8217;s &amp;amp; &lt;b&gt;bold&lt;/b&gt; plan")));

        records.Single().Container!.Title.ShouldBe("Mayor’s & bold plan");
    }

    [Fact]
    public async Task Read_FromAPosition_GoesOnBehindIt() =>
        await SomeSource.ShouldResumeAnywhere(System.Text.Encoding.UTF8.GetBytes(SomeFeed.Rss(string.Concat(Enumerable.Range(0, 5).Select(i => SomeFeed.Item($"<guid>g{i}</guid>"))))), "feed.xml");
}
