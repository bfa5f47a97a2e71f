using System.Diagnostics;
using System.Text;
using Rashomon.Accounts;
using Rashomon.Tests.Accounts;
using static Rashomon.Cli.Tests.BuiltProgram;

namespace Rashomon.Cli.Tests.Commands;

/// <summary>Runs the built program as a process of its own.</summary>
public sealed class BuiltProgramTests
{
    [Fact]
    public async Task Version_Asked_IsPrinted()
    {
        var (code, output, _) = await Run(["--version"]);

        code.ShouldBe(ExitCode.Success);
        output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+");
    }

    [Fact]
    public async Task Help_OfTheProgram_NamesCommandsAndExitCodes()
    {
        var (code, output, _) = await Run(["--help"]);

        code.ShouldBe(ExitCode.Success);
        output.ShouldSatisfyAllConditions(
            () => output.ShouldContain("rashomon [command] [options]"),
            () => output.ShouldContain("compare <PATH>"),
            () => output.ShouldContain("verify <ACCOUNT> <PATH>"),
            () => output.ShouldContain("130  stopped with Ctrl-C"),
            () => output.ShouldNotContain("  docs "));
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("show")]
    [InlineData("verify")]
    public async Task Help_OfACommand_HasExamples(string command) =>
        (await Run([command, "--help"])).Output.ShouldContain($"Examples:\n  rashomon {command} ");

    [Fact]
    public async Task Run_NoCommand_IsWrongUsage()
    {
        var (code, output, error) = await Run([]);

        code.ShouldBe(ExitCode.Usage);
        output.ShouldBeEmpty();
        error.ShouldContain("See: rashomon --help");
    }

    [Fact]
    public async Task Verify_FaultyAccount_EndsWithOne()
    {
        var account = FerryAccount.Build();
        var (code, output, _) = await Run(["verify", "-"], AccountJson.Write(account with { Schema = "rashomon/account/9" }));

        code.ShouldBe(ExitCode.Faults);
        output.ShouldStartWith(VerifyCommand.Notice);
    }

    [Fact]
    public async Task Compare_Reports_GivesAnAccountThatVerifies()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var report in new[] { FerryAccount.Courier, FerryAccount.Blog, FerryAccount.Gazette })
            await File.WriteAllTextAsync(Path.Combine(folder, report.Id + ".txt"), report.Text, TestContext.Current.CancellationToken);
        var kept = Path.Combine(Directory.CreateTempSubdirectory().FullName, "account.json");

        var compared = await Run(["compare", folder, "--published", "blog.txt=2031-05-28", "--format", "json", "--out", kept]);
        var verified = await Run(["verify", kept, folder]);

        compared.Code.ShouldBe(ExitCode.Success, compared.Error);
        AccountJson.Read(await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken)).Articles
            .ShouldContain(a => a.File == "blog.txt" && a.PublishedAt == "2031-05-28");
        verified.Code.ShouldBe(ExitCode.Success, verified.Output);
        verified.Output.ShouldContain("3 of 3 files given have the hash");
    }

    [Fact]
    public async Task Compare_NoSuchFile_EndsWithThree()
    {
        var (code, _, error) = await Run(["compare", "nowhere.txt"]);

        code.ShouldBe(ExitCode.NoArticle);
        error.ShouldContain(DiagnosticCodes.NoSuchInput);
    }

    [Fact]
    public async Task Compare_PublishedOfNoInput_IsTold() =>
        (await Run(["compare", "-", "--published", "nowhere.txt=2031-05-28"], Encoding.UTF8.GetBytes(FerryAccount.Courier.Text)))
            .Output.ShouldContain("--published names “nowhere.txt”, which is not among the inputs.");

    [Fact]
    public async Task Show_Piped_HasNoColorAndHundredCells()
    {
        var (code, output, _) = await Run(["show", "-"], AccountJson.Write(FerryAccount.Build()));

        code.ShouldBe(ExitCode.Success);
        output.ShouldNotContain("\u001B");
        output.Split('\n').Max(l => l.Length).ShouldBe(100);
    }

    [Fact]
    public async Task Show_Columns_AreKept() =>
        (await Run(["show", "-"], AccountJson.Write(FerryAccount.Build()), ("COLUMNS", "66"))).Output.Split('\n').Max(l => l.Length).ShouldBe(66);

    [Fact]
    public async Task Show_Html_IsOnePage()
    {
        var (code, output, _) = await Run(["show", "-", "--format", "html"], AccountJson.Write(FerryAccount.Build()));

        code.ShouldBe(ExitCode.Success);
        output.ShouldStartWith("<!doctype html>", Case.Insensitive);
        output.ShouldContain("Harbour Courier");
    }

    [Fact]
    public async Task Show_Letters_AreUtf8WhateverTheLocale()
    {
        var (_, output, _) = await Run(["show", "-"], AccountJson.Write(FerryAccount.Build()), ("LC_ALL", "C"));

        output.ShouldContain("“Dozens”");
    }

    [Fact]
    public async Task Show_ReaderThatStops_IsNoMistake()
    {
        using var process = Start(["show", "-"], []);
        await process.StandardInput.BaseStream.WriteAsync(AccountJson.Write(FerryAccount.Build()));
        process.StandardOutput.Close();
        process.StandardInput.Close();

        (await process.StandardError.ReadToEndAsync()).ShouldBeEmpty();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(ExitCode.Success);
    }

    [Fact]
    public async Task Interrupt_WhileWaiting_EndsWith130()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.SkipWhen(IgnoresInterrupt(), "This process was started in the background and ignores SIGINT, and so would what it starts.");
        using var process = Start(["show", "-"], []);
        // It waits for standard input that never ends; it is up as soon as it has opened it.
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(ExitCode.Interrupted);
    }

    /// <summary>Shells start commands in the background with SIGINT ignored, which their children inherit.</summary>
    private static bool IgnoresInterrupt() =>
        File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
        && (Convert.ToUInt64(line[7..].Trim(), 16) & 2) != 0;

    [Fact]
    public async Task Docs_Reference_IsWhatTheHelpSays()
    {
        var (_, output, _) = await Run(["docs"]);
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Rashomon.slnx")))
            root = root.Parent;

        var kept = await File.ReadAllTextAsync(Path.Combine(root.FullName, "docs", "cli.md"), TestContext.Current.CancellationToken);

        kept.ReplaceLineEndings("\n").ShouldBe(output, "docs/cli.md is stale: dotnet run --project src/Rashomon.Cli -- docs --out docs/cli.md");
    }
}
