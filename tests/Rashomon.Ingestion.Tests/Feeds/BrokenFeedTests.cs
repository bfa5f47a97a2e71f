using System.Text;
using Rashomon.Ingestion.Sources;
using Rashomon.Ingestion.Tests.Sources;

namespace Rashomon.Ingestion.Tests.Feeds;

public sealed class BrokenFeedTests
{
    [Theory]
    [InlineData("Fish & chips", "Fish & chips")]
    [InlineData("Caf&eacute;&nbsp;row", "Café\u00A0row")]
    [InlineData("Fewer < five", "Fewer < five")]
    [InlineData("A <b>bold plan", "A bold plan")]
    [InlineData("A bold</i> plan", "A bold plan")]
    [InlineData("Bell\u0007 rings", "Bell rings")]
    [InlineData("What &unheardof; is", "What &unheardof; is")]
    public async Task Read_ItemWithAFault_IsMended(string title, string expected)
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("", "First") + SomeFeed.Item("", title) + SomeFeed.Item("", "Third")));

        records.Documents().Select(r => r.Container!.Title).ShouldBe(["First", expected, "Third"]);
    }

    [Fact]
    public async Task Read_BrokenXml_IsSaidOnce()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("", "First") + SomeFeed.Item("", "Fish & chips") + SomeFeed.Item("", "Salt & pepper")));

        records.Codes().ShouldBe([DiagnosticCodes.BrokenFeed]);
    }

    [Fact]
    public async Task Read_ItemBeyondMending_CostsTheOthersNothing()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("", "First") + "<item><title a='1' a='2'>x</title></item>" + SomeFeed.Item("", "Third")));

        records.Select(r => r.Outcome).ShouldBe([RecordOutcome.Document, RecordOutcome.Failed, RecordOutcome.Document]);
        records[1].Diagnostics.Select(d => d.Code).ShouldContain(DiagnosticCodes.BrokenRecord);
        records[2].Name.ShouldEndWith("#3");
    }

    [Fact]
    public async Task Read_FeedThatBreaksOff_GivesWhatIsThere()
    {
        var feed = SomeFeed.Rss(SomeFeed.Item("", "First") + SomeFeed.Item("", "Second"));

        var records = await SomeSource.Read(feed[..feed.LastIndexOf("</p><p>", StringComparison.Ordinal)]);

        records.Documents().First().Container!.Title.ShouldBe("First");
        records.Codes().ShouldContain(DiagnosticCodes.BrokenFeed);
    }

    [Fact]
    public async Task Read_BillionLaughs_ExpandsNothing()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var feed = SomeFeed.Rss(SomeFeed.Item("", "&l9;") + SomeFeed.Item("", "Second")).Replace("<rss", $"<!DOCTYPE rss [<!ENTITY l0 \"lol\">{entities}]><rss", StringComparison.Ordinal);

        var records = await SomeSource.Read(feed);

        records.Codes().ShouldContain(DiagnosticCodes.EntitiesIgnored);
        records.Documents().Select(r => r.Container!.Title).ShouldBe(["&l9;", "Second"]);
    }

    [Fact]
    public async Task Read_ExternalEntity_ReadsNoFile()
    {
        var secret = Path.GetTempFileName();
        await File.WriteAllTextAsync(secret, "SECRET WORDS", TestContext.Current.CancellationToken);
        var feed = SomeFeed.Rss(SomeFeed.Item("", "&file;")).Replace("<rss", $"<!DOCTYPE rss [<!ENTITY file SYSTEM \"file://{secret}\">]><rss", StringComparison.Ordinal);

        var records = await SomeSource.Read(feed);

        File.Delete(secret);
        records.Documents().Single().Text().ShouldNotContain("SECRET");
    }

    [Fact]
    public async Task Read_MillionNestedTags_CostsOneItem()
    {
        var deep = new StringBuilder().Insert(0, "<a>", 1_000_000).ToString();

        var records = await SomeSource.Read(SomeFeed.Rss($"<item><title>Deep</title><description>{deep}</description></item>" + SomeFeed.Item("", "Second")));

        records.Documents().Select(r => r.Container!.Title).ShouldContain("Second");
        records.Codes().ShouldContain(DiagnosticCodes.BrokenFeed);
    }

    [Fact]
    public async Task Read_InvalidDate_IsSaidAndNotGuessed()
    {
        var record = (await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("<pubDate>32 Blorember 2031</pubDate>")))).Single();

        record.Outcome.ShouldBe(RecordOutcome.Document);
        record.Container!.Published.ShouldBeNull();
        record.Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.DoubtfulDate);
        record.Diagnostics.Single().Article.ShouldBe(record.Name);
    }

    [Fact]
    public async Task Read_MixedEncodings_GivesAllItems()
    {
        byte[] feed = [.. Encoding.UTF8.GetBytes(SomeFeed.Rss("@")).TakeWhile(b => b != '@'), .. Encoding.UTF8.GetBytes(SomeFeed.Item("", "Café Élan à Ålborg, Øye, Åse, Łódź, Šiauliai")), .. Encoding.Latin1.GetBytes(SomeFeed.Item("", "Café")), .. "</channel></rss>"u8];

        var records = await SomeSource.Read(feed);

        records.Documents().Count().ShouldBe(2);
        records.Codes().ShouldContain(DiagnosticCodes.InvalidBytes);
    }

    [Fact]
    public async Task Read_NulsAndDirectionMarks_GoThrough()
    {
        var records = await SomeSource.Read(SomeFeed.Rss(SomeFeed.Item("", "Nul\0 here") + SomeFeed.Item("", "\u202Eturned\u202C round")));

        records.Documents().Select(r => r.Container!.Title).ShouldBe(["Nul here", "\u202Eturned\u202C round"]);
    }
}
