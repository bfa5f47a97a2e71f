using System.Text;
using System.Text.Json;
using Rashomon.Accounts;

namespace Rashomon.Cli.Tests.Stores;

/// <summary>Decisions: made, shown in every output, taken back.</summary>
public sealed class DecideCommandTests : IAsyncLifetime
{
    private static readonly string[] Why = ["--by", "MV", "--reason", "I asked the registrar."];

    private readonly StoreRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Good("ingest", _run.Write("q.jsonl", QuarryReports.Lines), "--quiet");

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Verdict_Decided_ShowsInEveryFormAndIsGoneWhenUndone()
    {
        var computed = await Account();
        var question = computed.Questions.First(q => q.Verdict == Verdict.Contested);
        await _run.Good(["decide", "verdict", "q1", question.Id, "updated", .. Why]);

        var decided = (await Account()).Questions.First(q => q.Id == question.Id);
        decided.Verdict.ShouldBe(Verdict.Updated);
        decided.Decided.ShouldNotBeNull().ShouldContain("MV on ");
        decided.Reason.ShouldContain("Computed was contested");
        foreach (var form in new[] { "text", "json", "html", "csv" })
            (await _run.Good("show", "q1", "--format", form, "--quiet", "--width", "400")).ShouldContain("I asked the registrar.", customMessage: form);
        (await _run.Good("stories", "--contested", "--quiet")).ShouldContain("No story fits.");

        await _run.Good(["decide", "undo", await OnlyDecision(), .. Why]);
        AccountJson.Write(await Account()).ShouldBe(AccountJson.Write(computed));
        (await _run.Good("decide", "list")).ShouldContain("Nothing was decided.");
        (await _run.Good("decide", "list", "--all")).ShouldContain("taken back");
    }

    [Fact]
    public async Task Value_Decided_StandsBesideTheComputed()
    {
        var question = (await Account()).Questions.First(q => q.Verdict == Verdict.Contested);
        await _run.Good(["decide", "value", "q1", question.Id, "4..5", .. Why]);

        var decided = (await Account()).Questions.First(q => q.Id == question.Id);
        (decided.Low, decided.High, decided.Rule).ShouldBe((4, 5, "decided"));
        decided.Verdict.ShouldBe(Verdict.Contested);
        decided.Answers.Select(answer => answer.Label).ShouldBe(question.Answers.Select(answer => answer.Label));
        (await _run.Run(["decide", "value", "q1", question.Id, "five", .. Why])).Code.ShouldBe(ExitCode.Usage);
        (await _run.Run(["decide", "value", "q1", "q000000000000", "5", .. Why])).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Reslot_None_TakesTheClaimOutOfItsQuestion()
    {
        var before = await Account();
        var question = before.Questions.First(q => q.Verdict == Verdict.Contested);
        var seventeen = question.Answers.First(a => a.Value?.Min == 17).Claims.ToArray();
        foreach (var claim in seventeen)
            await _run.Good(["decide", "reslot", "q1", claim, "none", .. Why]);

        var after = await Account();
        after.Questions.Where(q => q.Answers.Length > 1 && q.Answers.Any(a => a.Claims.Intersect(seventeen).Any())).ShouldBeEmpty();
        after.Questions.ShouldNotContain(q => q.Verdict == Verdict.Contested && q.Text == question.Text);
        after.Diagnostics.Count(d => d.Code == DiagnosticCodes.Decided).ShouldBe(seventeen.Length);
        EndToEnd.Accounts.Verified(after, []);
    }

    [Fact]
    public async Task SplitAndMerge_Decided_AreShownAndSurviveWhatComesLater()
    {
        await _run.Good(["split", "q2", .. Why]);
        (await Groups()).ShouldContain("q1 q3");
        (await Groups()).ShouldContain("q2");

        await _run.Good(["merge", "t1", "f1", .. Why]);
        (await Groups()).ShouldContain("f1 t1 t2");
        await _run.Good("ingest", _run.Write("more.jsonl", QuarryReports.Line("t3", "Old Town News", "2031-05-08T10:00:00Z", "Castrel council's ban on wood stoves goes to court", "Makers of stoves went to court on Thursday over the ban on wood stoves in the old town of Castrel, which the council passed by 12 to 3.\n\nCouncillor Lena Moravec said the valley had been ill from the smoke for years.") + "\n"));
        (await Groups()).ShouldContain("q1 q3");
        (await Groups()).ShouldContain("f1 t1 t2 t3");
        (await _run.Good("show", "q2", "--quiet", "--width", "200")).ShouldContain("MV decided on");
        (await _run.Good("why", "q2", "--width", "200")).ShouldContain("people decided so");
        (await _run.Good("store", "check")).ShouldStartWith("No fault");
    }

    [Fact]
    public async Task Verdict_OnAQuestionThatIsNoMore_IsToldAndChangesNothing()
    {
        var computed = await Account();
        var question = computed.Questions.First(q => q.Verdict == Verdict.Contested);
        await _run.Good(["decide", "verdict", "q1", question.Id, "updated", .. Why]);
        // The question is known by its earliest claim, which goes with its article.
        await _run.Good(["split", "q1", .. Why]);

        var after = AccountJson.Read(Encoding.UTF8.GetBytes(await _run.Good("show", "q2", "--format", "json", "--quiet")));

        after.Questions.ShouldNotContain(q => q.Id == question.Id);
        after.Questions.ShouldNotContain(q => q.Verdict == Verdict.Updated);
        after.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.DecisionWithoutSubject);
    }

    [Fact]
    public async Task Show_AsOf_LeavesOutWhatHasNoDate()
    {
        var line = QuarryReports.Line("q4", "Undated Sheet", "", "Landslide at Norrvik quarry kills 14", "A landslide at the Norrvik quarry killed 14 people, police said.\n\nRescue crews from Norrvik dug with dogs and lamps beside the foreman, Sunniva Aske, and the quarry road stays closed.");
        await _run.Good("ingest", _run.Write("undated.jsonl", line.Replace("\"published\":\"\"", "\"note\":\"\"", StringComparison.Ordinal) + "\n"));
        using var why = JsonDocument.Parse(await _run.Good("why", "q4", "--format", "json"));
        if (why.RootElement.GetProperty("story").GetString() != await StoryOf("q1"))
            await _run.Good(["merge", "q1", "q4", .. Why]);

        var account = AccountJson.Read(Encoding.UTF8.GetBytes(await _run.Good("show", "q1", "--as-of", "2031-06", "--format", "json", "--quiet")));

        account.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.NotAsOf);
        account.Articles.ShouldNotContain(a => a.Outlet!.Name == "Undated Sheet");
    }

    [Fact]
    public async Task Split_WithoutInitialsOrOfTwoStories_IsWrongUsage()
    {
        (await _run.Run("split", "q2")).Code.ShouldBe(ExitCode.Usage);
        (await _run.Run(["split", "q2", "t1", .. Why])).Code.ShouldBe(ExitCode.Usage);
        (await _run.Run(["split", "f1", .. Why])).Code.ShouldBe(ExitCode.Usage);
        (await _run.Run(["merge", "q1", "q2", .. Why])).Code.ShouldBe(ExitCode.Usage);
        (await _run.Run("decide", "verdict", "q1", "q0", "updated", "--by", " ", "--reason", "x")).Code.ShouldBe(ExitCode.Usage);
    }

    private async Task<Account> Account() => AccountJson.Read(Encoding.UTF8.GetBytes(await _run.Good("show", "q1", "--format", "json", "--quiet")));

    private async Task<string?> StoryOf(string article)
    {
        using var why = JsonDocument.Parse(await _run.Good("why", article, "--format", "json"));
        return why.RootElement.GetProperty("story").GetString();
    }

    private async Task<string> OnlyDecision()
    {
        using var json = JsonDocument.Parse(await _run.Good("decide", "list", "--format", "json"));
        return json.RootElement.GetProperty("decisions")[0].GetProperty("id").GetString()!;
    }

    private async Task<string[]> Groups()
    {
        using var json = JsonDocument.Parse(await _run.Good("stories", "--format", "json", "--quiet"));
        return [.. json.RootElement.GetProperty("stories").EnumerateArray().Select(story => string.Join(' ', story.GetProperty("articles").EnumerateArray().Select(a => a.GetString()!).Order(StringComparer.Ordinal)))];
    }
}
