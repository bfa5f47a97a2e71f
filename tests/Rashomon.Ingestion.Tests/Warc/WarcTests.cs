using System.Text;
using Rashomon.Ingestion.Tests.Sources;

namespace Rashomon.Ingestion.Tests.Warc;

public sealed class WarcTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Read_Archive_GivesEveryRecord(bool compressed)
    {
        var records = await SomeSource.Read(SomeWarc.Archive(20, compressed), "a.warc");

        records.Count.ShouldBe(40);
        records.Codes().ShouldBeEmpty();
        records.Documents().Select(r => r.Text()).ShouldBe(Enumerable.Range(0, 20).Select(SomeWarc.Page));
        records[0].Reason.ShouldBe("a request record");
        records[1].Name.ShouldBe("a.warc#2");
        records[1].Container!.Url.ShouldBe("https://halen.example/0");
        records[1].Container!.Captured!.Date.ShouldBe(new(2031, 5, 9));
        records[1].Container!.Published.ShouldBeNull();
        records[1].Container!.Charset.ShouldBe("utf-8");
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task Read_FromAPosition_GoesOnBehindIt(bool compressed, bool seekable) => await SomeSource.ShouldResumeAnywhere(SomeWarc.Archive(4, compressed), "a.warc", seekable);

    [Fact]
    public async Task Read_ArchiveCompressedAsOne_IsReadAndResumed()
    {
        var archive = SomeWarc.Gzip(SomeWarc.Archive(4, compressed: false));

        (await SomeSource.Read(archive)).Documents().Count().ShouldBe(4);
        await SomeSource.ShouldResumeAnywhere(archive, "a.warc.gz");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw")]
    [InlineData("br")]
    [InlineData("none")]
    public async Task Read_CompressedAndChunkedBody_IsUndone(string encoding)
    {
        var page = Encoding.UTF8.GetBytes(SomeWarc.Page(1));
        var body = encoding switch { "gzip" => SomeWarc.Gzip(page), "deflate" => SomeWarc.Deflate(page, withHead: true), "raw" => SomeWarc.Deflate(page, withHead: false), "br" => SomeWarc.Brotli(page), _ => page };
        var head = $"Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: {(encoding == "raw" ? "deflate" : encoding)}";

        var records = await SomeSource.Read(SomeWarc.Record("response", "application/http", SomeWarc.Answer(SomeWarc.Chunked(body, 50), head)));

        records.Single().Text().ShouldBe(SomeWarc.Page(1));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Read_BodyUndoneByTheArchiver_IsTakenAsItIs(string encoding)
    {
        var head = $"Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: {encoding}";

        (await SomeSource.Read(SomeWarc.Response(SomeWarc.Page(1), head))).Single().Text().ShouldBe(SomeWarc.Page(1));
    }

    [Fact]
    public async Task Read_CharsetOfTheAnswer_GoesBeforeTheGuess()
    {
        // In Windows-1251 these bytes are Cyrillic; nothing in the page says so.
        byte[] page = [.. "<html><body><p>"u8, 0xCF, 0xEE, 0xF0, 0xF2, .. " was closed on Monday, the harbour master said to the reporters there.</p></body></html>"u8];

        var record = (await SomeSource.Read(SomeWarc.Record("response", "application/http", SomeWarc.Answer(page, "Content-Type: text/html; charset=windows-1251")))).Single();

        record.Article().Text.ShouldContain("Порт was closed");
    }

    [Theory]
    [InlineData("Content-Type: image/png", 200, "image/png")]
    [InlineData("Content-Type: text/html", 404, "status 404")]
    [InlineData("Content-Type: application/pdf", 200, "application/pdf")]
    public async Task Read_WhatIsNoPage_SaysWhy(string head, int status, string reason) =>
        (await SomeSource.Read(SomeWarc.Response("words", head, status))).Single().Reason.ShouldBe(reason);

    [Fact]
    public async Task Read_ResourceAndConversionRecords_AreDocuments()
    {
        byte[] archive = [.. SomeWarc.Record("resource", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(SomeWarc.Page(1))), .. SomeWarc.Record("conversion", "text/plain", "Words of it."u8.ToArray())];

        (await SomeSource.Read(archive)).Documents().Select(r => r.Text()).ShouldBe([SomeWarc.Page(1), "Words of it."]);
    }

    [Fact]
    public async Task Read_PageLongerThanIsRead_IsCutAndTheNextRead()
    {
        var archive = SomeWarc.Response(SomeWarc.Page(1) + new string('x', 200_000)).Concat(SomeWarc.Response(SomeWarc.Page(2))).ToArray();

        var records = await SomeSource.Read(archive, options: new() { MaxBytes = 100_000 });

        records.Documents().Count().ShouldBe(2);
        records[0].Document!.Bytes.Length.ShouldBe(100_001);
        new ArticleReader(new() { MaxBytes = 100_000 }).Read(records[0].Document!).Has(DiagnosticCodes.InputTruncated).ShouldBeTrue();
    }

    [Theory]
    [InlineData("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true)]
    [InlineData(null, false)]
    public async Task Read_Digests_AreCheckedIfAsked(string? wrong, bool told)
    {
        var block = "words of it"u8.ToArray();
        var digest = wrong ?? "sha1:" + Base32(System.Security.Cryptography.SHA1.HashData(block));
        var archive = SomeWarc.Record("resource", "text/plain", block, extra: $"WARC-Block-Digest: {digest}\r\n");

        (await SomeSource.Read(archive, options: new() { VerifyDigests = true })).Codes().ShouldBe(told ? [DiagnosticCodes.BrokenRecord] : []);
        (await SomeSource.Read(archive)).Codes().ShouldBeEmpty();
    }

    private static string Base32(byte[] bytes) =>
        string.Concat(Enumerable.Range(0, bytes.Length * 8 / 5).Select(i => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Enumerable.Range(i * 5, 5).Aggregate(0, (value, bit) => (value << 1) | ((bytes[bit / 8] >> (7 - (bit % 8))) & 1))]));
}
