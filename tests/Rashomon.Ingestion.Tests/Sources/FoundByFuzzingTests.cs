using System.Text;
using Rashomon.Ingestion.Tests.Feeds;
using Rashomon.Ingestion.Tests.Warc;

namespace Rashomon.Ingestion.Tests.Sources;

/// <summary>What tools/Rashomon.Fuzz found, made small.</summary>
public sealed class FoundByFuzzingTests
{
    [Theory]
    [InlineData("a.json", "{\"title\": ")]
    [InlineData("a.json", "{\"settings\": 1}")]
    [InlineData("a.xml", "<rss version=\"2.0\"><chan")]
    [InlineData("a.xml", "<feed>")]
    [InlineData("a.xml", "<rss><channel><item><title>a</title><description>b</description></item><item>")]
    [InlineData("a.xml", "<rss><channel><item><title>a</title><description>b &amp; c</description></item> & <")]
    [InlineData("a.opml", "<opml><body><outline xmlUrl=\"https://halen.example/rss\"/><outline")]
    public async Task Read_SourceThatIsBrokenAsAWhole_IsNotBegunAgain(string name, string content) =>
        await SomeSource.ShouldResumeAnywhere(Encoding.UTF8.GetBytes(content), name);

    [Fact]
    public async Task Read_FeedBrokenBehindItsLastItem_SaysSo() =>
        (await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("")) + "<&")).Codes().ShouldBe([DiagnosticCodes.BrokenFeed]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Read_BrokenArchive_ResumesBehindEachRecord(bool compressed)
    {
        var broken = SomeWarc.Record("response", "application/http", SomeWarc.Answer("words"u8.ToArray()), "500000");
        var good = SomeWarc.Response(SomeWarc.Page(1));
        byte[][] records = [good, broken, good, [.. "junk\r\n\r\n"u8], good];

        await SomeSource.ShouldResumeAnywhere([.. records.SelectMany(r => compressed ? SomeWarc.Gzip(r) : r)], "a.warc");
    }

    [Fact]
    public async Task Read_DamagedMember_ResumesBehindIt()
    {
        var middle = SomeWarc.Gzip(SomeWarc.Response(SomeWarc.Page(2)));
        for (var at = 40; at < 70; at++)
            middle[at] ^= 0x33;

        await SomeSource.ShouldResumeAnywhere([.. SomeWarc.Gzip(SomeWarc.Response(SomeWarc.Page(1))), .. middle, .. SomeWarc.Gzip(SomeWarc.Response(SomeWarc.Page(3)))], "a.warc.gz");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_DamagedMemberAtTheEnd_IsNotBegunAgain(bool isArchive)
    {
        byte[] content = isArchive ? SomeWarc.Response(SomeWarc.Page(1)) : "{\"text\": \"Fog stopped ferries.\"}\n"u8.ToArray();
        var last = SomeWarc.Gzip(content);
        last[^6] ^= 1;

        await SomeSource.ShouldResumeAnywhere([.. SomeWarc.Gzip(content), .. last], isArchive ? "a.warc.gz" : "a.jsonl.gz");
    }

    [Fact]
    public async Task Read_LinesBehindADamagedMember_ResumeBehindIt()
    {
        var line = SomeWarc.Gzip("{\"text\": \"Fog stopped ferries.\"}\n"u8.ToArray());
        var broken = (byte[])line.Clone();
        broken[12] ^= 0xFF;

        await SomeSource.ShouldResumeAnywhere([.. broken, .. line, .. line], "a.jsonl.gz");
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-nothing")]
    public void Read_PageThatDeclaresWhatIsNoEncoding_IsRead(string charset) =>
        Some.Read([.. Encoding.UTF8.GetBytes($"<html><head><meta charset=\"{charset}\"></head><body><p>Fog stopped the ferries of Port Halen on Monday.</p><p>Caf"), 0xE9, .. "</p></body></html>"u8])
            .Article.ShouldNotBeNull();

    [Fact]
    public async Task Read_ElementsGivenTwice_TakeTheFirstAndEnd()
    {
        var record = (await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("""
            <title>Second title</title><link>https://halen.example/1</link><link>https://halen.example/2</link><pubDate>Tue, 06 May 2031 14:05:00 GMT</pubDate><pubDate>Wed, 07 May 2031 14:05:00 GMT</pubDate>
            <description>One.</description><description>Two.</description><dc:date>2031-01-01</dc:date><dc:title>Third</dc:title><dc:language>en</dc:language><dc:language>de</dc:language><updated>2031-05-08</updated><updated>2031-05-09</updated>
            """), "<link>https://halen.example/</link><link>https://sarrow.example/</link><title>Again</title>"))).Single();

        record.Container!.Title.ShouldBe("Trawlers collide off Port Halen");
        record.Container.Url.ShouldBe("https://halen.example/1");
        record.Container.Published!.ToString().ShouldBe("2031-05-06T14:05:00Z");
        record.Container.Updated!.ToString().ShouldBe("2031-05-08");
    }

    [Theory]
    [InlineData("a.json", "{\"uri\": \"urn:1\", \"\\ud800\": 1, \"pubstatus\": \"usable\", \"title\": \"a\", \"text\": \"Fog stopped ferries.\"}")]
    [InlineData("a.jsonl", "{\"\\udc00ab\": 1, \"text\": \"Fog stopped ferries.\"}\n{\"text\": \"Fog.\"}")]
    public async Task Read_FieldNamedByHalfACharacter_EndsInRecords(string name, string content) =>
        await SomeSource.ShouldResumeAnywhere(Encoding.UTF8.GetBytes(content), name);

    [Theory]
    [InlineData("\\ud800 fog", "\uFFFD fog")]
    [InlineData("fog \\udc00", "fog \uFFFD")]
    [InlineData("\\ud83d\\ude00 fog", "\U0001F600 fog")]
    public void Read_HalfACharacterInLinkedData_IsReplaced(string headline, string expected) =>
        Some.Article($"<html><head><script type=\"application/ld+json\">{{\"@type\": \"NewsArticle\", \"headline\": \"{headline}\", \"@id\": \"\\udfff\"}}</script></head><body><p>{Some.Lead}</p><p>{Some.Second}</p></body></html>")
            .Title.ShouldBe(expected);
}
