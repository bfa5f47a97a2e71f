using Rashomon.Accounts.Ledger;
using Rashomon.Cli.Csv;
using Rashomon.Tests.Accounts;

namespace Rashomon.Cli.Tests.Csv;

public sealed class LedgerCsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+441", "'+441")]
    [InlineData("-441", "'-441")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("1=1", "1=1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Safe_Text_IsNeverAFormula(string? text, string cell) => SpreadsheetCell.Safe(text).ShouldBe(cell);

    [Fact]
    public void Write_Ledger_ReadsAsKept() => Golden.Match("ferry.csv", Csv([.. FigureLedger.Rows(FerryAccount.Build())]).ReplaceLineEndings("\n"));

    [Fact]
    public void Write_Records_EndInCarriageReturnAndLineFeed() => Csv([]).ShouldEndWith(",file\r\n");

    [Fact]
    public void Write_FormulaInASentence_IsMadeSafe() => Line(r => r with { Sentence = "=HYPERLINK(\"http://x.example\")" }).ShouldContain("\"'=HYPERLINK(");

    [Fact]
    public void Write_NegativeNumber_StaysANumber() => Line(r => r with { Min = -4.5, Max = -4 }).ShouldContain(",-4.5,-4,");

    [Fact]
    public void Write_LargeNumber_IsNotInPowersOfTen() => Line(r => r with { Min = 334e6, Max = 2.5e15 }).ShouldContain(",334000000,2500000000000000,");

    [Fact]
    public void Write_UnknownBound_IsEmptyNotZero() => Line(r => r with { Min = 20, Max = null }).ShouldContain(",20,,");

    [Fact]
    public void Write_QuoteAndComma_AreQuoted() => Line(r => r with { Words = "a \"dozen\", or so" }).ShouldContain("\"a \"\"dozen\"\", or so\"");

    private static string Line(Func<LedgerRow, LedgerRow> change) => Csv(change(FigureLedger.Rows(FerryAccount.Build())[0])).Split("\r\n")[1];

    private static string Csv(params LedgerRow[] rows)
    {
        using var writer = new StringWriter();
        LedgerCsv.Write([.. rows], writer);
        return writer.ToString();
    }
}
