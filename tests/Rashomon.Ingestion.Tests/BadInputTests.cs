using System.Diagnostics;
using System.Text;

namespace Rashomon.Ingestion.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t ")]
    [InlineData("\uFEFF")]
    public void Read_NoText_IsEmptyInput(string text)
    {
        var result = Some.Read(text);
        result.Article.ShouldBeNull();
        result.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.EmptyInput && d.Severity == Severity.Error && d.Article == "report.txt");
    }

    [Theory]
    [InlineData("255044462D312E370A25E2E3CFD30A")]
    [InlineData("504B030414000600080000002100")]
    [InlineData("89504E470D0A1A0A0000000D49484452")]
    [InlineData("FFD8FFE000104A46494600010100")]
    [InlineData("0001020304050607080E0F101112131415161718")]
    public void Read_BinaryFile_IsBinaryInput(string hex)
    {
        var result = Some.Read(Convert.FromHexString(hex));
        result.Article.ShouldBeNull();
        result.Has(DiagnosticCodes.BinaryInput).ShouldBeTrue();
    }

    [Fact]
    public void Read_FewNuls_IsText() => Some.Article(Some.Body + "\0" + Some.Third).Text.ShouldContain('\0');

    [Fact]
    public void Read_OverTheLimit_IsCutAndSaid()
    {
        var result = new ArticleReader(new() { MaxBytes = 120 }).Read(Some.Document(Some.Body));
        result.Article!.Text.ShouldBe(Some.Body[..120]);
        result.Has(DiagnosticCodes.InputTruncated).ShouldBeTrue();
    }

    [Fact]
    public void Read_FiftyMegabytesOfOneLine_TakesSeconds()
    {
        var line = string.Concat(Enumerable.Repeat("The ferry sank and we could subscribe to nothing of it on that day. ", 50_000_000 / 67));
        var clock = Stopwatch.StartNew();
        var article = Some.Article(line);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(90));
        BlockInvariants.Fault(article).ShouldBeNull();
    }

    [Theory]
    [InlineData("<div>", "", 100_000)]
    [InlineData("<div>", "</x>", 1_000_000)]
    [InlineData("<b><p>", "", 100_000)]
    [InlineData("<span><div>", "</span>", 100_000)]
    [InlineData("<table><tr><td>", "", 50_000)]
    [InlineData("<font color=", ">", 100_000)]
    public void Read_DeepPage_IsStrippedQuickly(string open, string close, int times)
    {
        var tags = new StringBuilder("<!doctype html><html><body>");
        for (var i = 0; i < times; i++)
            tags.Append(open).Append(close);
        var clock = Stopwatch.StartNew();
        var result = Some.Read(tags.Append(Some.Lead).ToString());
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        result.Has(DiagnosticCodes.DeepNesting).ShouldBeTrue();
        result.Article!.Text.ShouldBe(Some.Lead);
    }

    [Fact]
    public void Read_NestingBelowTheLimit_IsParsed()
    {
        var page = "<!doctype html><body>" + string.Concat(Enumerable.Repeat("<div class=ad>", 1900)) + "<p>" + Some.Lead + "</p>";
        var result = Some.Read(page);
        result.Has(DiagnosticCodes.DeepNesting).ShouldBeFalse();
        result.Article!.Text.ShouldBe(Some.Lead);
    }

    [Fact]
    public void Read_ManyUnclosedParagraphs_AreNotDeep() =>
        Some.Read("<html><body>" + string.Concat(Enumerable.Repeat("<p>" + Some.Lead, 5000))).Has(DiagnosticCodes.DeepNesting).ShouldBeFalse();

    [Fact]
    public void Read_TruncatedPage_KeepsWhatIsThere() =>
        Some.Article("<html><body><article><h1>Trawlers collide</h1><p>" + Some.Lead + "</p><p>" + Some.Second + "</p><div class=\"rel").Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second]);

    [Fact]
    public void Read_PageWithoutText_IsNoBody()
    {
        var result = Some.Read("<html><head></head><body><script>var a = 1;</script></body></html>");
        result.Article.ShouldBeNull();
        result.Has(DiagnosticCodes.NoBody).ShouldBeTrue();
    }

    [Fact]
    public void Read_OtherLanguage_IsSaid()
    {
        var result = Some.Read("Zwei Kutter sind am Montag vor der Küste zusammengestoßen, und elf Seeleute wurden aus dem Wasser gezogen. Der Hafenmeister sagte, dass die Schiffe ohne Licht im Nebel gefahren sind.");
        result.Article!.Language.ShouldBe("de");
        result.Has(DiagnosticCodes.OtherLanguage).ShouldBeTrue();
    }

    [Fact]
    public void Read_OnlyBoilerplate_HasNoBody() => Some.Read("Advertisement\n\nSUBSCRIBE").Has(DiagnosticCodes.NoBody).ShouldBeTrue();
}
