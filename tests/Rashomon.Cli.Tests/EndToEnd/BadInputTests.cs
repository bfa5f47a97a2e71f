using System.Text;
using Rashomon.Accounts;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>Bad input is told by its code and costs the other reports nothing.</summary>
public sealed class BadInputTests
{
    private static string Story => Repository.Stories.First();

    public static TheoryData<string> Cases => [.. BadInput.All.Keys];

    [Theory, MemberData(nameof(Cases))]
    public async Task Compare_BesideGoodReports_TellsTheCodeAndTheRest(string name)
    {
        var bad = BadInput.All[name];
        var file = Kept(bad.File, bad.Bytes());
        var kept = Path.Combine(Path.GetDirectoryName(file)!, "account.json");

        var (code, _, error) = await BuiltProgram.Run(["compare", file, Repository.Sample(Story), "--verbose", "--format", "json", "--out", kept]);

        code.ShouldBe(ExitCode.Success, error);
        error.ShouldContain(bad.Code);
        var account = Whole(kept);
        account.Articles.Count(a => a.File == bad.File).ShouldBe(bad.IsArticle ? 1 : 0);
        var sample = Accounts.OfSample(Story);
        sample.Articles.Select(a => a.Id).ShouldBeSubsetOf(account.Articles.Select(a => a.Id));
        if (bad.IsArticle)
            sample.Claims.Select(c => c.Id).ShouldBeSubsetOf(account.Claims.Select(c => c.Id));
        else
            account.Questions.Select(q => q.Id).ShouldBe(sample.Questions.Select(q => q.Id));
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Compare_Alone_EndsWithTheCodeOfItsKind(string name)
    {
        var bad = BadInput.All[name];
        var (code, output, error) = await InProcess(["compare", Kept(bad.File, bad.Bytes())], Stream.Null);

        code.ShouldBe(bad.IsArticle ? ExitCode.Success : ExitCode.NoArticle);
        if (bad.IsArticle)
            output.ShouldContain(DiagnosticCodes.SingleArticle);
        if (bad.Code != DiagnosticCodes.SetApart)
            (output + error).ShouldContain(bad.Code);
    }

    [Theory]
    [InlineData("UTF-16 with mark")]
    [InlineData("UTF-16 without mark")]
    [InlineData("UTF-16, big end first")]
    [InlineData("Windows-1252")]
    public void Compare_OtherEncoding_ReadsTheSameText(string name) =>
        Accounts.Verified(Kept("bad.txt", BadInput.All[name].Bytes())).Articles.ShouldHaveSingleItem().Text.ShouldBe(BadInput.Report);

    [Fact]
    public void Compare_AnotherEvent_AnswersNoQuestionOfTheStory()
    {
        var account = Accounts.Verified(Kept("bad.txt", BadInput.All["another event"].Bytes()), Repository.Sample(Story));
        var apart = account.Articles.Single(a => a.File == "bad.txt").Id;

        account.Questions.SelectMany(q => q.Answers).SelectMany(a => a.Articles).ShouldNotContain(apart);
        account.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.SetApart && d.Article == apart);
    }

    [Fact]
    public void Compare_QuotationThatNeverCloses_EatsNoneOfTheArticle()
    {
        var account = Accounts.Verified(Kept("bad.txt", BadInput.All["quotation that never closes"].Bytes()));

        account.Quotations.ShouldAllBe(q => !q.Text.Contains("Police said", StringComparison.Ordinal));
        account.Claims.ShouldContain(c => c.Quantity != null && c.Quantity.Min == 9000);
    }

    [Fact]
    public void Compare_OneReport_SaysThatNothingCanBeCompared()
    {
        var account = Accounts.Verified(Kept("one.txt", Encoding.UTF8.GetBytes(BadInput.Report)));

        account.Questions.ShouldNotBeEmpty();
        account.Questions.ShouldAllBe(q => q.Verdict == Verdict.SingleReport || q.Verdict == Verdict.UnsupportedHeadline);
        account.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.SingleArticle);
    }

    [Fact]
    public void Compare_TwiceTheSameReport_CountsItOnce()
    {
        var file = Kept("one.txt", Encoding.UTF8.GetBytes(BadInput.Report));
        File.Copy(file, Path.Combine(Path.GetDirectoryName(file)!, "two.txt"));

        var account = Accounts.Verified(Path.GetDirectoryName(file)!);

        account.Articles.ShouldHaveSingleItem();
        account.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.DuplicateArticle);
    }

    [Fact]
    public void Compare_ReportWithoutDate_TakesTheStorys()
    {
        var dated = Kept("one.txt", Encoding.UTF8.GetBytes(BadInput.Report));
        var undated = Kept("two.txt", BadInput.All["no date"].Bytes());

        var account = Accounts.Verified(dated, undated);

        account.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.DatedByStory && d.Article == account.Articles.Single(a => a.File == "two.txt").Id);
        account.Timeline.ShouldContain(t => t.Date.StartText == "2031-05-09" && t.Reports.Select(r => r.Article).Distinct().Count() == 2);
    }

    [Fact]
    public void Compare_NoReportHasADate_MakesAnAccountAllTheSame()
    {
        var account = Accounts.Verified(Kept("one.txt", BadInput.All["no date"].Bytes()), Kept("two.txt", [.. BadInput.All["no date"].Bytes(), .. "The director has resigned."u8]));

        account.Diagnostics.Count(d => d.Code == DiagnosticCodes.NoDate).ShouldBe(2);
        account.Questions.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Compare_StoryFileThatIsNoJson_IsToldAndPassedOver()
    {
        var file = Kept("one.txt", Encoding.UTF8.GetBytes(BadInput.Report));
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(file)!, "story.json"), "{\"articles\": ", TestContext.Current.CancellationToken);

        var (code, output, _) = await BuiltProgram.Run(["compare", Path.GetDirectoryName(file)!]);

        code.ShouldBe(ExitCode.Success);
        output.ShouldContain(DiagnosticCodes.InvalidMetadata);
        output.ShouldContain("14 passengers");
    }

    [Fact]
    public async Task Compare_MissingFileBesideAGoodOne_IsToldAndPassedOver()
    {
        var (code, output, _) = await BuiltProgram.Run(["compare", Kept("one.txt", Encoding.UTF8.GetBytes(BadInput.Report)), "nowhere.txt"]);

        code.ShouldBe(ExitCode.Success);
        output.ShouldContain(DiagnosticCodes.NoSuchInput);
        output.ShouldContain("14 passengers");
    }

    [Fact]
    public async Task Compare_InputThatBreaksOff_IsToldAndPassedOver()
    {
        var (code, output, _) = await InProcess(["compare", Kept("one.txt", Encoding.UTF8.GetBytes(BadInput.Report)), "-"], new BrokenStream());

        code.ShouldBe(ExitCode.Success);
        output.ShouldContain(DiagnosticCodes.UnreadableInput);
    }

    private static Account Whole(string file) =>
        Accounts.Verified(AccountJson.Read(File.ReadAllBytes(file)), Accounts.Read(Repository.Sample(Story)).Articles);

    private static string Kept(string name, byte[] bytes)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("rashomon").FullName, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static async Task<(int Code, string Output, string Error)> InProcess(string[] args, Stream input)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync([.. args, "--verbose"], new() { Flow = new LibraryFlow(), Input = input, Output = output, Error = error });
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The line went dead.");
    }
}
