using Rashomon.Ingestion.Sources;
using Rashomon.Ingestion.Tests.Feeds;
using Rashomon.Ingestion.Tests.Fetching;
using Rashomon.Ingestion.Tests.Warc;

namespace Rashomon.Ingestion.Tests.Sources;

public sealed class FollowingSourceTests
{
    [Fact]
    public async Task Read_Address_GivesThePage()
    {
        await using var server = LocalServer.Of(("/news/a", LocalServer.Page(SomeWarc.Page(1))));
        using var fetcher = SomeFetch.Fetcher();

        var record = (await ReadAll(new ArticleSources(fetcher: fetcher).Open([server.Address + "/news/a"]))).Single();

        record.Text().ShouldBe(SomeWarc.Page(1));
        record.Article().Url.ShouldBe(server.Address + "/news/a");
        record.Article().File.ShouldBeNull();
    }

    [Fact]
    public async Task Read_AddressOfAFeed_GivesItsItems()
    {
        await using var server = LocalServer.Of(("/rss", LocalServer.Page(SomeFeed.Rss(SomeFeed.Item("<link>/a</link>") + SomeFeed.Item(""))).Replace("text/html", "application/rss+xml", StringComparison.Ordinal)));
        using var fetcher = SomeFetch.Fetcher();

        var records = await ReadAll(new UrlSource(server.Address + "/rss", fetcher));

        records.Select(r => r.Name).ShouldBe([server.Address + "/rss#1", server.Address + "/rss#2"]);
        records[0].Container!.Url.ShouldBe(server.Address + "/a");
    }

    [Fact]
    public async Task Read_AddressThatFails_IsARecord()
    {
        await using var server = LocalServer.Of();
        using var fetcher = SomeFetch.Fetcher();

        (await ReadAll(new UrlSource(server.Address + "/none", fetcher))).Codes().ShouldBe([DiagnosticCodes.HttpStatus]);
    }

    [Fact]
    public async Task Read_SameContentAgain_GivesNothing()
    {
        await using var server = LocalServer.Of(("/a", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"));
        using var fetcher = SomeFetch.Fetcher();
        var source = new UrlSource(server.Address + "/a", fetcher, known: new("\"v1\"", null));

        (await ReadAll(source)).ShouldBeEmpty();
        source.Last!.Outcome.ShouldBe(Rashomon.Ingestion.Fetching.FetchOutcome.NotModified);
    }

    [Fact]
    public async Task Read_FollowedList_FetchesFeedsAndThePagesOfSummaries()
    {
        var page = $"<!doctype html><html><body><article><h1>Of the page</h1>{SomeFeed.Body}<p>{Some.Third}</p></article></body></html>";
        await using var server = LocalServer.Of(
            ("/rss", LocalServer.Page(SomeFeed.Rss("<item><title>Of the feed</title><link>/p</link><description>Short.</description></item>" + SomeFeed.Item("") + "<item><title>Gone</title><link>/gone</link></item>"))),
            ("/p", LocalServer.Page(page)));
        using var fetcher = SomeFetch.Fetcher();
        var list = System.Text.Encoding.UTF8.GetBytes($"<opml><body><outline xmlUrl=\"{server.Address}/rss\"/></body></opml>");
        IArticleSource source = new FollowingSource(new StreamSource("list.opml", () => new MemoryStream(list)), fetcher);

        var records = await ReadAll(source);

        records.Select(r => r.Outcome).ShouldBe([RecordOutcome.Document, RecordOutcome.Document, RecordOutcome.NotAnArticle, RecordOutcome.NotAnArticle]);
        records[0].Text().ShouldBe(page);
        records[0].Article().Title.ShouldBe("Of the feed");
        records[0].Article().MayBeCutShort.ShouldBeFalse();
        records.Codes().ShouldBe([DiagnosticCodes.NotFollowed, DiagnosticCodes.HttpStatus]);
        // Until the list's feed is read whole, a stop begins it again.
        records.Take(3).Select(r => r.Position).ShouldAllBe(position => position == "0");
        records[3].Position.ShouldBe("1");
    }

    private static async Task<List<SourceRecord>> ReadAll(IArticleSource source)
    {
        var records = new List<SourceRecord>();
        await foreach (var record in source.ReadAsync(null, null, TestContext.Current.CancellationToken))
            records.Add(record);
        return records;
    }
}
