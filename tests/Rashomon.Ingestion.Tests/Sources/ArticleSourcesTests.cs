using System.Text;
using Rashomon.Ingestion.Sources;
using Rashomon.Ingestion.Tests.Feeds;
using Rashomon.Ingestion.Tests.Warc;

namespace Rashomon.Ingestion.Tests.Sources;

public sealed class ArticleSourcesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rashomon").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Open_FolderOfAllFormats_GivesTheArticlesOfEach()
    {
        Write("a.html", SomeWarc.Page(1));
        Write("b.txt", "Fog stopped ferries.");
        Write("c.xml", SomeFeed.Rss(SomeFeed.Item("") + SomeFeed.Item("")));
        Write("d.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
        Write("e.warc.gz", SomeWarc.Archive(2, compressed: true));
        Write("f.html.gz", SomeWarc.Gzip(Encoding.UTF8.GetBytes(SomeWarc.Page(2))));
        Write("story.json", "{\"articles\": {}}");
        Write("README.md", "words");
        Write("account.json", "{\"schema\": \"rashomon/account/1\", \"articles\": [{\"text\": \"x\"}]}");
        Write("p.png", "words");

        var records = await ReadAll(new ArticleSources().Open([_folder]));

        records.Documents().Select(r => r.Name).ShouldBe(["a.html", "b.txt", "c.xml#1", "c.xml#2", "d.jsonl#1", "d.jsonl#2", "e.warc.gz#2", "e.warc.gz#4", "f.html.gz"]);
        records.Last().Text().ShouldBe(SomeWarc.Page(2));
    }

    [Fact]
    public async Task Read_FromAPosition_GoesOnBehindIt()
    {
        Write("a.html", SomeWarc.Page(1));
        Write("c.xml", SomeFeed.Rss(SomeFeed.Item("") + SomeFeed.Item("")));
        Write("d.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
        Write("e.warc.gz", SomeWarc.Archive(2, compressed: true));
        var all = await ReadAll(new ArticleSources().Open([_folder]));

        for (var at = 0; at < all.Count; at++)
            (await ReadAll(new ArticleSources().Open([_folder]), all[at].Position)).Select(r => r.Name).ShouldBe(all.Skip(at + 1).Select(r => r.Name));
    }

    [Fact]
    public async Task Read_StoryJson_NamesItemsOfAContainer()
    {
        Write("c.xml", SomeFeed.Rss(SomeFeed.Item("<pubDate>Tue, 06 May 2031 14:05:00 GMT</pubDate>") + SomeFeed.Item("")));
        Write("story.json", """{"articles": {"c.xml#1": {"published": "2031-05-01", "outlet": "Sarrow Post"}}}""");

        var records = await ReadAll(new ArticleSources().Open([_folder]));

        records[0].Article().Published!.ToString().ShouldBe("2031-05-01");
        records[0].Article().Outlet!.Name.ShouldBe("Sarrow Post");
        records[1].Document!.Given.ShouldBeNull();
    }

    [Fact]
    public async Task Read_Progress_CountsAndEndsAtAll()
    {
        Write("d.jsonl", string.Concat(Enumerable.Repeat("{\"text\": \"One.\"}\nbroken\n", 50)));
        Write("e.warc", SomeWarc.Archive(3, compressed: false));
        var seen = new List<SourceProgress>();
        var sources = new ArticleSources().Open([_folder]);

        await foreach (var record in sources.ReadAsync(null, new Seen(seen), TestContext.Current.CancellationToken))
            record.ShouldNotBeNull();

        seen[^1].ShouldSatisfyAllConditions(
            last => last.Records.ShouldBe(106),
            last => last.Articles.ShouldBe(53),
            last => last.Failed.ShouldBe(50),
            last => last.Bytes.ShouldBe(last.TotalBytes!.Value),
            last => last.Share.ShouldBe(1));
        seen.Select(p => p.Bytes).ShouldBeInOrder();
    }

    [Fact]
    public void TimeLeft_HalfDone_IsAsLongAgain()
    {
        var progress = new SourceProgress(600, 1000, 50, 40, 1, TimeSpan.FromSeconds(10), FirstBytes: 200);

        progress.TimeLeft.ShouldBe(TimeSpan.FromSeconds(10));
        progress.RecordsPerSecond.ShouldBe(5);
        new SourceProgress(600, null, 50, 40, 1, TimeSpan.FromSeconds(10)).TimeLeft.ShouldBeNull();
    }

    [Fact]
    public async Task Read_FileThatIsGone_IsARecord()
    {
        var path = Path.Combine(_folder, "gone.html");

        var records = new List<SourceRecord>();
        await foreach (var record in new FileSource(path).ReadAsync(cancellation: TestContext.Current.CancellationToken))
            records.Add(record);

        records.Codes().ShouldBe([DiagnosticCodes.UnreadableInput]);
    }

    [Fact]
    public async Task Read_StreamThatFails_GivesWhatCameBefore()
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\": \"One.\"}\n", 10_000)));
        var records = new List<SourceRecord>();
        await foreach (var record in new StreamSource("a.jsonl", () => new OddStream(content, 100_000)).ReadAsync(cancellation: TestContext.Current.CancellationToken))
            records.Add(record);

        records.Documents().Count().ShouldBeGreaterThan(1000);
        records[^1].Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.UnreadableInput);
    }

    [Fact]
    public void Open_AddressWithoutAFetcher_IsToldAndNotFetched() =>
        new ArticleSources().Open(["https://halen.example/a"]).Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.NotFollowed);

    [Fact]
    public async Task Read_GzipBombOfAPage_IsRefused()
    {
        Write("a.html.gz", SomeWarc.Gzip(new byte[60_000_000]));

        (await ReadAll(new ArticleSources().Open([_folder]))).Codes().ShouldBe([DiagnosticCodes.DecompressionBomb]);
    }

    [Fact]
    public async Task Read_PageOf200Megabytes_IsCutAndSaysSo()
    {
        var page = new byte[200_000_000];
        Array.Fill(page, (byte)'a');
        Encoding.UTF8.GetBytes(SomeWarc.Page(1)).CopyTo(page, 0);
        Write("a.html", page);
        Write("b.txt", "Fog stopped ferries.");

        // Smaller limits than the defaults, which take ten seconds: what is tested is that they hold.
        var records = await ReadAll(new ArticleSources(new() { MaxBytes = 1_000_000 }).Open([_folder]));

        records.Documents().Select(r => r.Document!.Bytes.Length).ShouldBe([1_000_001, 20]);
        new ArticleReader(new() { MaxBytes = 1_000_000 }).Read(records[0].Document!).Has(DiagnosticCodes.InputTruncated).ShouldBeTrue();
    }

    private static async Task<List<SourceRecord>> ReadAll(IArticleSource source, string? from = null)
    {
        var records = new List<SourceRecord>();
        await foreach (var record in source.ReadAsync(from, null, TestContext.Current.CancellationToken))
            records.Add(record);
        return records;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, name), bytes);

    private sealed class Seen(List<SourceProgress> seen) : IProgress<SourceProgress>
    {
        public void Report(SourceProgress value) => seen.Add(value);
    }
}
