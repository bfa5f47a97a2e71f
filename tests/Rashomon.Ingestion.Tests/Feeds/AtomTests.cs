using Rashomon.Ingestion.Tests.Sources;

namespace Rashomon.Ingestion.Tests.Feeds;

public sealed class AtomTests
{
    private const string Feed = """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://sarrow.example/feeds/">
        <title type="html">Sarrow &amp;amp; District Post</title><link rel="self" href="atom.xml"/><link href="/"/>
        <entry>
          <title type="html">Fog &lt;i&gt;halts&lt;/i&gt; ferries</title><id>tag:sarrow.example,2031:9</id><link rel="alternate" href="../n/9"/>
          <link rel="enclosure" href="p.mp3" type="audio/mpeg" length="9"/>
          <published>2031-05-09T06:00:00+02:00</published><updated>2031-05-09T08:30:00+02:00</updated>
          <author><name>Odo Pelling</name><email>odo@sarrow.example</email></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ferries stood still for <b>six</b> hours on Friday, the line said.</p><p>Fish &amp; chips were given out.<br/>Nobody was hurt.</p></div></content>
        </entry>
        <entry>
          <title>From elsewhere</title><id>tag:sarrow.example,2031:10</id><source><id>x</id><title>Lowland Herald</title></source>
          <summary>Words of the summary.</summary><updated>2031-05-10T08:30:00Z</updated>
        </entry>
        </feed>
        """;

    [Fact]
    public async Task Read_Atom_KeepsWhatTheEntrySays()
    {
        var container = (await SomeSource.Read(Feed))[0].Container!;

        container.Title.ShouldBe("Fog halts ferries");
        container.Channel.ShouldBe("Sarrow & District Post");
        container.Id.ShouldBe("tag:sarrow.example,2031:9");
        container.Url.ShouldBe("https://sarrow.example/n/9");
        container.Authors.ShouldBe(["Odo Pelling"]);
        container.Published!.ToString().ShouldBe("2031-05-09T06:00:00+02:00");
        container.Updated!.ToString().ShouldBe("2031-05-09T08:30:00+02:00");
        container.Enclosures.Single().ContentType.ShouldBe("audio/mpeg");
        container.Language.ShouldBe("en");
    }

    [Fact]
    public async Task Read_XhtmlContent_IsReadAsMarkup()
    {
        var article = (await SomeSource.Read(Feed))[0].Article();

        article.Texts(BlockKind.Paragraph)[0].ShouldBe("Ferries stood still for six hours on Friday, the line said.");
        article.Text.ShouldContain("Fish & chips");
    }

    [Fact]
    public async Task Read_EntryOfAnotherFeed_TakesThatFeedsTitleAndTheUpdateForADate()
    {
        var container = (await SomeSource.Read(Feed))[1].Container!;

        container.Outlet.ShouldBe("Lowland Herald");
        container.Published!.ToString().ShouldBe("2031-05-10T08:30:00Z");
        container.IsSummary.ShouldBeTrue();
    }

    [Fact]
    public async Task Read_Opml_NamesTheFeeds()
    {
        var records = await SomeSource.Read("""<opml version="2.0"><body><outline text="Coast"><outline text="Halen" xmlUrl="https://halen.example/rss"/><outline title="Sarrow" xmlUrl="https://sarrow.example/atom"/></outline></body></opml>""", "list.opml");

        records.Select(r => r.Container!.Url).ShouldBe(["https://halen.example/rss", "https://sarrow.example/atom"]);
        records.Codes().ShouldAllBe(code => code == DiagnosticCodes.NotFollowed);
    }
}
