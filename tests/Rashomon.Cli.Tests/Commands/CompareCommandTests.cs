using System.Text;
using Rashomon.Accounts;
using Rashomon.Tests.Accounts;

namespace Rashomon.Cli.Tests.Commands;

public sealed class CompareCommandTests
{
    [Fact]
    public async Task Compare_Reports_PrintsTheAccount()
    {
        var run = await CliRun.Of("compare", "reports");

        run.Code.ShouldBe(ExitCode.Success);
        run.Output.ShouldStartWith("Ferry strikes pier at Port Ellery\n");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Compare_WithMetadata_AsksForIt()
    {
        var run = await CliRun.Of("compare", "a", "b=c.txt", "--published", "b=c.txt=2031-05-28", "--published", "a=2031-05-27", "--rule", "acled");

        run.Flow.Request!.Paths.ShouldBe(["a", "b=c.txt"]);
        run.Flow.Request.Published.ShouldBe(new Dictionary<string, string> { ["a"] = "2031-05-27", ["b=c.txt"] = "2031-05-28" }, ignoreOrder: true);
        run.Flow.Rule.ShouldBe(FigureRule.Acled);
    }

    [Fact]
    public async Task Compare_Json_IsTheAccountToTheByte()
    {
        var run = await CliRun.Of("compare", "a", "--format", "json", "--quiet");

        run.Output.ShouldBe(Encoding.UTF8.GetString(AccountJson.Write(FerryAccount.Build())));
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Compare_JsonExcerpts_HasNoText() =>
        (await CliRun.Of("compare", "a", "--format", "json", "--excerpts")).Output.ShouldNotContain("No one was killed");

    [Fact]
    public async Task Compare_Csv_TellsWarningsOnStandardError()
    {
        var run = await CliRun.Of("compare", "a", "--format", "csv");

        run.Output.ShouldStartWith("what_happened,counted,min,max,soft,");
        run.Error.ShouldContain("RSH0201");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("html")]
    public async Task Compare_LeastSure_SaysHowManyItHid(string format) =>
        (await CliRun.Of("compare", "a", "--format", format, "--least-sure", "0.5")).Error.ShouldContain("0 questions less sure than .5 are not shown");

    [Fact]
    public async Task Compare_LeastSureInText_SaysSoInTheText() =>
        (await CliRun.Of("compare", "a", "--least-sure", "0.5")).Output.ShouldContain("0 questions less sure than .5 are not shown.");

    [Theory]
    [InlineData("1.5")]
    [InlineData("-0.1")]
    public async Task Compare_LeastSureOutOfRange_IsAUsageError(string value) =>
        (await CliRun.Of("compare", "a", "--least-sure", value)).Error.ShouldContain("from 0 to 1");

    [Fact]
    public async Task Compare_Verbose_TellsStepsWithoutTheirEscapes() =>
        (await CliRun.Of("compare", "a", "--verbose")).Error.ShouldContain("reading \uFFFD[2Jone");

    [Fact]
    public async Task Compare_Out_WritesTheFile()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "figures.csv");

        var run = await CliRun.Of("compare", "a", "--format", "csv", "--out", file);

        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("Wrote ");
        File.ReadAllBytes(file).AsSpan(0, 3).ToArray().ShouldBe(Encoding.UTF8.GetPreamble());
    }

    [Fact]
    public async Task Compare_OutToAFolder_SaysSo()
    {
        var run = await CliRun.Of("compare", "a", "--out", Path.GetTempPath());

        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("cannot be written");
    }

    [Fact]
    public async Task Compare_NothingReadable_EndsWithItsOwnCode()
    {
        var run = await CliRun.With(CliRun.NothingRead, "compare", "nowhere");

        run.Code.ShouldBe(ExitCode.NoArticle);
        run.Error.ShouldContain("RSH0108");
        run.Error.ShouldContain("none of the inputs holds an article");
    }

    [Theory]
    [InlineData("--published takes FILE=DATE", "compare", "a", "--published", "a=yesterday")]
    [InlineData("--width takes a number", "compare", "a", "--width", "12")]
    [InlineData("pdf", "compare", "a", "--format", "pdf")]
    [InlineData("no file nowhere.json", "compare", "a", "--meta", "nowhere.json")]
    [InlineData("compare", "compare")]
    [InlineData("--frmat", "compare", "a", "--frmat", "json")]
    [InlineData("no option “-x”", "compare", "a", "-x")]
    public async Task Compare_Misused_SaysWhatIsWrong(string message, params string[] args)
    {
        var run = await CliRun.Of(args);

        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Compare_Width_IsKept() =>
        (await CliRun.Of("compare", "a", "--width", "60")).Output.Split('\n').Max(l => l.Length).ShouldBe(60);

    [Fact]
    public async Task Compare_ColorAlways_HasColorThoughPiped() => (await CliRun.Of("compare", "a", "--color", "always")).Output.ShouldContain("\u001B[");
}
