using System.Text;
using Rashomon.Ingestion.Tests.Sources;

namespace Rashomon.Ingestion.Tests.Warc;

public sealed class BrokenWarcTests
{
    private static readonly byte[] First = SomeWarc.Response(SomeWarc.Page(1), url: "https://halen.example/1");
    private static readonly byte[] Third = SomeWarc.Response(SomeWarc.Page(3), url: "https://halen.example/3");

    private static byte[] Block => SomeWarc.Answer(Encoding.UTF8.GetBytes(SomeWarc.Page(2)));

    [Theory]
    [InlineData("10")]
    [InlineData("100000")]
    [InlineData("999999999999999999")]
    [InlineData("-5")]
    [InlineData("many")]
    public async Task Read_WrongLength_CostsThatRecordAlone(string length)
    {
        var records = await SomeSource.Read([.. First, .. SomeWarc.Record("response", "application/http", Block, length), .. Third]);

        records.Documents().Select(r => r.Container!.Url).ShouldBe(length.Length > 5 ? ["https://halen.example/1"] : ["https://halen.example/1", "https://halen.example/3"]);
        records.Codes().ShouldContain(DiagnosticCodes.BrokenRecord);
    }

    [Theory]
    [InlineData("10")]
    [InlineData("100000")]
    [InlineData("999999999999999999")]
    [InlineData("many")]
    public async Task Read_WrongLengthInGzip_CostsThatRecordAlone(string length)
    {
        byte[] archive = [.. SomeWarc.Gzip(First), .. SomeWarc.Gzip(SomeWarc.Record("response", "application/http", Block, length)), .. SomeWarc.Gzip(Third)];

        var records = await SomeSource.Read(archive);

        records.Documents().Select(r => r.Container!.Url).ShouldBe(["https://halen.example/1", "https://halen.example/3"]);
        records.Codes().ShouldBe([DiagnosticCodes.BrokenRecord]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Read_DamagedMember_CostsThatRecordAlone(bool seekable)
    {
        var middle = SomeWarc.Gzip(SomeWarc.Record("response", "application/http", Block));
        for (var at = 60; at < 90; at++)
            middle[at] ^= 0x5A;

        var records = await SomeSource.Read([.. SomeWarc.Gzip(First), .. middle, .. SomeWarc.Gzip(Third)], seekable: seekable);

        records.Documents().Select(r => r.Container!.Url).ShouldBe(["https://halen.example/1", "https://halen.example/3"]);
        records.Codes().ShouldAllBe(code => code == DiagnosticCodes.BrokenRecord);
    }

    [Fact]
    public async Task Read_WrongChecksum_IsSaid()
    {
        var middle = SomeWarc.Gzip(SomeWarc.Record("response", "application/http", Block));
        middle[^6] ^= 1;

        var records = await SomeSource.Read([.. SomeWarc.Gzip(First), .. middle, .. SomeWarc.Gzip(Third)]);

        records.Documents().Count().ShouldBe(2);
        records.Codes().ShouldBe([DiagnosticCodes.BrokenRecord]);
    }

    [Fact]
    public async Task Read_TruncatedMember_IsSaid()
    {
        var records = await SomeSource.Read([.. SomeWarc.Gzip(First), .. SomeWarc.Gzip(Third)[..^40]]);

        records.Documents().Count().ShouldBe(1);
        records.Codes().ShouldBe([DiagnosticCodes.BrokenRecord]);
    }

    [Fact]
    public async Task Read_GarbageBetweenMembers_CostsNoRecord()
    {
        var records = await SomeSource.Read([.. SomeWarc.Gzip(First), .. "\0\0\0junk between them"u8, .. SomeWarc.Gzip(Third)]);

        records.Documents().Count().ShouldBe(2);
        records.Codes().ShouldBe([DiagnosticCodes.BrokenRecord]);
    }

    [Fact]
    public async Task Read_HeadOfAMemberWithinAMember_IsNotTakenForOne()
    {
        // Stored, not compressed: so the bytes of the page stand in the archive as they are.
        using var memory = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true))
            gzip.Write(SomeWarc.Record("resource", "text/plain", [.. "words "u8, 0x1F, 0x8B, 0x08, 0x00, .. " and more words of it, and then more"u8, 0x1F, 0x8B, 0x08, 0x00, .. "end"u8]));

        var records = await SomeSource.Read([.. memory.ToArray(), .. SomeWarc.Gzip(Third)]);

        records.Count.ShouldBe(2);
        records.Codes().ShouldBeEmpty();
        records[0].Text().ShouldEndWith("end");
    }

    [Fact]
    public async Task Read_ZipBomb_IsRefused()
    {
        var body = SomeWarc.Gzip(new byte[50_000_000]);
        var bomb = SomeWarc.Record("response", "application/http", SomeWarc.Answer(body, "Content-Type: text/html\r\nContent-Encoding: gzip"));

        var records = await SomeSource.Read([.. bomb, .. Third]);

        records.Codes().ShouldBe([DiagnosticCodes.DecompressionBomb]);
        records.Documents().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Read_CutBody_GivesWhatIsThereAndSaysSo()
    {
        var body = SomeWarc.Gzip(Encoding.UTF8.GetBytes(SomeWarc.Page(1)))[..^30];
        var records = await SomeSource.Read(SomeWarc.Record("response", "application/http", SomeWarc.Answer(body, "Content-Type: text/html\r\nContent-Encoding: gzip")));

        records.Codes().ShouldBe([DiagnosticCodes.DamagedArchive]);
        records.Single().Text().ShouldStartWith("<!doctype html>");
    }

    [Fact]
    public async Task Read_HeadThatDoesNotEnd_IsSaid()
    {
        byte[] endless = [.. "WARC/1.0\r\n"u8, .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("X-Field: value\r\n", 5000))), .. "\r\n"u8];

        var records = await SomeSource.Read([.. endless, .. Third]);

        records.Codes().ShouldBe([DiagnosticCodes.BrokenRecord]);
        records.Documents().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Read_NoArchiveBehindItsFirstWord_IsSaid() => (await SomeSource.Read("WARC/nonsense\nand words")).Codes().ShouldBe([DiagnosticCodes.BrokenRecord]);
}
