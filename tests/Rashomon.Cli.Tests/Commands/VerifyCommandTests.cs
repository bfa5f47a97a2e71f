using Rashomon.Accounts;
using Rashomon.Tests.Accounts;

namespace Rashomon.Cli.Tests.Commands;

public sealed class VerifyCommandTests
{
    [Fact]
    public async Task Verify_SoundAccount_SaysWhatItChecks()
    {
        var run = await CliRun.Of("verify", Kept(FerryAccount.Build()));

        run.Code.ShouldBe(ExitCode.Success);
        run.Output.ShouldBe(VerifyCommand.Notice + "\n42 spans checked to the letter.\nNo fault found.\n");
    }

    [Fact]
    public async Task Verify_FaultyAccount_NamesEachFault()
    {
        var account = FerryAccount.Build();
        account = account with { Claims = account.Claims.SetItem(4, account.Claims[4] with { Text = "Deadly clash" }) };

        var run = await CliRun.Of("verify", Kept(account));

        run.Code.ShouldBe(ExitCode.Faults);
        run.Output.ShouldContain("text-differs claims[4]: says “Deadly clash”");
        run.Output.ShouldEndWith("1 fault found.\n");
    }

    [Fact]
    public async Task Verify_Excerpts_SaysWhatItCannotCheck()
    {
        var file = Kept(Excerpts.ForSharing(FerryAccount.Build()));

        (await CliRun.Of("verify", file)).Output.ShouldContain("not checked: the account keeps excerpts alone.");
        var given = await CliRun.Of("verify", file, "reports");
        given.Output.ShouldContain("2 of 2 files given have the hash");
        given.Code.ShouldBe(ExitCode.Success);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"schema": "rashomon/account/1"}""")]
    [InlineData("null")]
    public async Task Verify_NoAccount_SaysSo(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "account.json");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

        var run = await CliRun.Of("verify", file);

        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("is not an account in the form rashomon/account/1");
    }

    [Fact]
    public async Task Verify_NullInPlaceOfAValue_SaysWhere()
    {
        var file = Kept(FerryAccount.Build());
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.Replace("\"id\": \"c1\"", "\"id\": null", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await CliRun.Of("verify", file);

        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("(at $.claims[0].id");
    }

    [Fact]
    public async Task Verify_NoFile_SaysSo()
    {
        var run = await CliRun.Of("verify", "nowhere.json");

        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith("rashomon: nowhere.json cannot be read");
    }

    private static string Kept(Account account)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "account.json");
        File.WriteAllBytes(file, AccountJson.Write(account));
        return file;
    }
}
