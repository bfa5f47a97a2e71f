using System.IO.Compression;
using System.Text;
using Rashomon.Ingestion.Sources;
using Rashomon.Ingestion.Tests.Sources;

namespace Rashomon.Ingestion.Tests.Json;

public sealed class JsonSourceTests
{
    private const string Lines = """
        {"id": "h1", "title": "Trawlers collide", "text": "Two trawlers collided off Port Halen on Monday, the harbour master said.", "url": "https://halen.example/1", "outlet": "Halen Courier", "published": "2031-05-06"}
        not json

        {"id": 2, "headline": "Fog", "html": "<p>Fog stopped ferries.</p>", "source": {"name": "Sarrow Post"}, "date": "Tue, 06 May 2031 14:05:00 GMT", "authors": ["Ama Boru", {"name": "Odo Pelling"}]}
        ["an array"]
        {"title": "no text"}
        """;

    [Fact]
    public async Task Read_Lines_KeepsWhatEachSays()
    {
        var records = await SomeSource.Read(Lines, "dump.jsonl");

        records.Select(r => r.Outcome).ShouldBe([RecordOutcome.Document, RecordOutcome.Failed, RecordOutcome.Document, RecordOutcome.Failed, RecordOutcome.NotAnArticle]);
        records[0].Container!.Id.ShouldBe("h1");
        records[0].Article().Outlet!.Name.ShouldBe("Halen Courier");
        records[0].Article().Published.ShouldBe(new PublicationTime(new(2031, 5, 6), null, null, "jsonl"));
        records[2].Container!.Outlet.ShouldBe("Sarrow Post");
        records[2].Container!.Authors.ShouldBe(["Ama Boru", "Odo Pelling"]);
        records[2].Name.ShouldBe("dump.jsonl#4");
        records[1].Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.BrokenRecord);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_LinesFromAPosition_GoesOnBehindIt(bool seekable) => await SomeSource.ShouldResumeAnywhere(Encoding.UTF8.GetBytes(Lines), "dump.jsonl", seekable);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_GzipLinesFromAPosition_GoesOnBehindIt(bool seekable)
    {
        using var memory = new MemoryStream();
        await using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Lines));

        await SomeSource.ShouldResumeAnywhere(memory.ToArray(), "dump.jsonl.gz", seekable);
    }

    [Fact]
    public async Task Read_PositionOfAnotherSource_BeginsAtTheStartAndSaysSo()
    {
        var records = await SomeSource.Read(Lines, "dump.jsonl", from: "7:99999999");

        records[0].Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.InvalidPosition);
        records.Documents().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Read_JsonFeed_KeepsWhatTheItemSays()
    {
        var records = await SomeSource.Read("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Halen Courier", "home_page_url": "https://halen.example/", "language": "en",
             "items": [{"id": "9", "url": "n/9", "title": "Fog", "content_html": "<p>Fog stopped ferries for six hours.</p>", "date_published": "2031-05-06T06:00:00Z", "date_modified": "2031-05-06T07:00:00Z",
               "authors": [{"name": "Ama Boru"}], "attachments": [{"url": "https://halen.example/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12}]},
              {"id": "10", "title": "Summary", "summary": "Only this."}]}
            """);

        records[0].Container!.Url.ShouldBe("https://halen.example/n/9");
        records[0].Container!.Outlet.ShouldBe("Halen Courier");
        records[0].Container!.Updated!.ToString().ShouldBe("2031-05-06T07:00:00Z");
        records[0].Container!.Enclosures.Single().Length.ShouldBe(12);
        records[1].Container!.IsSummary.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"uri": "urn:x:1", "pubstatus": "canceled", "versioncreated": "2031-05-06T08:00:00Z", "firstcreated": "2031-05-06T06:00:00Z", "headline": "Fog halts ferries", "body_text": "Ferries stood still.", "byline": "By Ama Boru and Odo Pelling", "infosource": [{"name": "Sarrow Press Agency"}]}""")]
    [InlineData("""{"uri": "urn:x:1", "pubStatus": "canceled", "versionCreated": "2031-05-06T08:00:00Z", "firstCreated": "2031-05-06T06:00:00Z", "headlines": [{"role": "short", "value": "Fog"}, {"role": "main", "value": "Fog halts ferries"}], "bodies": [{"contentType": "text/plain", "value": "Ferries stood still."}], "by": "Ama Boru, Odo Pelling", "infosources": [{"name": "Sarrow Press Agency"}]}""")]
    public async Task Read_Ninjs_KeepsStatusAndDates(string json)
    {
        var container = (await SomeSource.Read(json, "wire.json")).Single().Container!;

        container.Basis.ShouldBe("ninjs");
        container.Title.ShouldBe("Fog halts ferries");
        container.Status.ShouldBe("canceled");
        container.Published!.ToString().ShouldBe("2031-05-06T06:00:00Z");
        container.Updated!.ToString().ShouldBe("2031-05-06T08:00:00Z");
        container.Outlet.ShouldBe("Sarrow Press Agency");
        container.Authors.ShouldBe(["Ama Boru", "Odo Pelling"]);
    }

    [Theory]
    [InlineData("canceled")]
    [InlineData("withheld")]
    [InlineData("stat:Canceled")]
    public async Task Read_NinjsTakenBack_IsWithdrawnAndSaysSo(string status)
    {
        var record = (await SomeSource.Read($$"""{"uri": "urn:x:1", "pubstatus": "{{status}}", "headline": "Fog halts ferries", "body_text": "Ferries stood still off Port Halen on Friday."}""", "wire.json")).Single();

        var result = new ArticleReader().Read(record.Document!);
        result.Article!.Status.ShouldBe(ReportStatus.Withdrawn);
        result.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.Withdrawn && d.Message.Contains(status, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_UsableNinjs_Stands() =>
        (await SomeSource.Read("""{"uri": "urn:x:1", "pubstatus": "usable", "headline": "Fog", "body_text": "Ferries stood still off Port Halen on Friday."}""", "wire.json")).Single().Article().Status.ShouldBe(ReportStatus.Current);

    [Fact]
    public async Task Read_NinjsTakenBackWithoutText_IsTold() =>
        (await SomeSource.Read("""{"uri": "urn:x:1", "pubstatus": "canceled", "headline": "Fog halts ferries"}""", "wire.json")).Codes().ShouldBe([DiagnosticCodes.Withdrawn]);

    [Fact]
    public async Task Read_OtherJson_IsNoArticleAndSaysSo()
    {
        var records = await SomeSource.Read("""{"settings": {"a": [1, 2]}}""", "settings.json");

        records.Single().Outcome.ShouldBe(RecordOutcome.NotAnArticle);
        records.Codes().ShouldBe([DiagnosticCodes.UnknownForm]);
    }

    [Fact]
    public async Task Read_BrokenJson_IsSaid() => (await SomeSource.Read("""{"title": "x", "text": """, "a.json")).Codes().ShouldBe([DiagnosticCodes.BrokenFeed]);

    [Fact]
    public async Task Read_LoneSurrogates_AreNoText() =>
        (await SomeSource.Read("""{"title": "\ud800", "text": "Ferries stood still on Friday, the line said."}""", "a.jsonl")).Single().Container!.Title.ShouldBeNull();

    [Theory]
    [InlineData("[Port Halen] Two trawlers collided on Monday.")]
    [InlineData("{Correction} Two trawlers collided on Monday.")]
    public async Task Read_TextInBrackets_IsText(string text) => (await SomeSource.Read(text, "a.txt")).Single().Text().ShouldBe(text);
}
