using Rashomon.Ingestion.Tests.Sources;

namespace Rashomon.Ingestion.Tests.Mhtml;

public sealed class MhtmlTests
{
    private static string Message(string encoding, string body) => string.Join("\r\n",
        "From: <Saved by a browser>", "Snapshot-Content-Location: https://halen.example/9", "Date: Tue, 6 May 2031 14:05:00 -0000", "MIME-Version: 1.0",
        "Content-Type: multipart/related;", "\ttype=\"text/html\";", "\tboundary=\"----Part--x\"", "", "",
        "------Part--x", "Content-Type: text/css", "Content-Location: https://halen.example/s.css", "", "p { color: red }",
        "------Part--x", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: " + encoding, "Content-Location: https://halen.example/9", "", body, "------Part--x--", "");

    [Fact]
    public async Task Read_QuotedPrintable_GivesThePage()
    {
        var records = await SomeSource.Read(Message("quoted-printable", "<html><body><p>The caf=C3=A9 at Port Halen was closed =\r\non Monday.</p></body></html>"), "a.mhtml");

        records.Single().Text().ShouldContain("The café at Port Halen was closed on Monday.");
        records.Single().Container!.Url.ShouldBe("https://halen.example/9");
        records.Single().Container!.Captured!.Date.ShouldBe(new(2031, 5, 6));
        records.Single().Container!.Published.ShouldBeNull();
    }

    [Fact]
    public async Task Read_Base64_GivesThePage()
    {
        var body = Convert.ToBase64String("<html><body><p>Fog stopped ferries.</p></body></html>"u8.ToArray(), Base64FormattingOptions.InsertLineBreaks);

        (await SomeSource.Read(Message("base64", body), "a.mht")).Single().Text().ShouldBe("<html><body><p>Fog stopped ferries.</p></body></html>");
    }

    [Fact]
    public async Task Read_WithoutAPage_IsSaid() =>
        (await SomeSource.Read(Message("7bit", "").Replace("text/html; charset", "text/css; charset", StringComparison.Ordinal), "a.mhtml")).Codes().ShouldBe([DiagnosticCodes.BrokenRecord]);
}
