using System.Text.Json;
using Rashomon.Accounts;

namespace Rashomon.Cli.Tests.Stores;

/// <summary>Commands that read a store.</summary>
public sealed class ReadingCommandsTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly StoreRun _run = fixture.Run;

    [Fact]
    public async Task Stories_AsJson_HoldEveryArticleByTheIdGiven()
    {
        var stories = await Stories();

        stories.SelectMany(story => story.Articles).Order(StringComparer.Ordinal).ShouldBe(["f1", "q1", "q2", "q3", "t1", "t2"]);
        stories.ShouldContain(story => story.Articles.Order(StringComparer.Ordinal).SequenceEqual(new[] { "q1", "q2", "q3" }));
    }

    [Fact]
    public async Task Stories_Filters_NameWhatFits()
    {
        (await Stories("--from", "2031-05-10")).ShouldHaveSingleItem().Articles.ShouldBe(["f1"]);
        (await Stories("--to", "2031-05-06", "--name", "Moravec")).SelectMany(story => story.Articles).ShouldContain("t1");
        (await Stories("--min", "3")).ShouldHaveSingleItem().Articles.ShouldContain("q1");
        (await Stories("--contested")).ShouldHaveSingleItem().Articles.ShouldContain("q2");
        (await Stories("--place", "Atlantis")).ShouldBeEmpty();
        (await _run.Good("stories")).ShouldContain("Landslide at Norrvik quarry kills 14");
    }

    [Fact]
    public async Task Show_Story_IsAnAccountInEveryForm()
    {
        var account = AccountJson.Read(System.Text.Encoding.UTF8.GetBytes(await _run.Good("show", "q1", "--format", "json", "--quiet")));

        account.Articles.Length.ShouldBe(3);
        account.Questions.ShouldContain(question => question.Verdict == Verdict.Contested);
        EndToEnd.Accounts.Verified(account, []);
        (await _run.Good("show", "q1", "--quiet")).ShouldContain("CONTESTED");
        (await _run.Good("show", "q1", "--format", "html", "--quiet")).ShouldStartWith("<!doctype html>");
        (await _run.Good("show", "q1", "--format", "csv", "--quiet")).ShouldContain("Fjord Herald");
    }

    [Fact]
    public async Task Show_AsOf_HasOnlyWhatWasOutByThen()
    {
        var before = AccountJson.Read(System.Text.Encoding.UTF8.GetBytes(await _run.Good("show", "q1", "--as-of", "2031-05-06T12:00Z", "--format", "json", "--quiet")));
        var evening = AccountJson.Read(System.Text.Encoding.UTF8.GetBytes(await _run.Good("show", "q1", "--as-of", "2031-05-06", "--format", "json", "--quiet")));

        before.Articles.ShouldHaveSingleItem().Outlet!.Name.ShouldBe("Norrvik Tidings");
        evening.Articles.Length.ShouldBe(2);
        (await _run.Run("show", "q1", "--as-of", "2030")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Show_Changes_TellsTheFigureReportByReport()
    {
        var text = await _run.Good("show", "q1", "--changes", "--quiet");

        var (first, second, third) = (text.IndexOf("Norrvik Tidings", StringComparison.Ordinal), text.IndexOf("Fjord Herald", StringComparison.Ordinal), text.IndexOf("Lowland Wire", StringComparison.Ordinal));
        first.ShouldBeGreaterThan(0);
        second.ShouldBeGreaterThan(first);
        third.ShouldBeGreaterThan(second);
        using var json = JsonDocument.Parse(await _run.Good("show", "q1", "--changes", "--format", "json", "--quiet"));
        json.RootElement.GetProperty("questions")[0].GetProperty("steps").GetArrayLength().ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Search_Words_MarksWhatWasFound()
    {
        (await _run.Good("search", "stoves")).ShouldContain("[stoves]");
        using var json = JsonDocument.Parse(await _run.Good("search", "\"the Norrvik quarry\"", "--format", "json"));
        foreach (var hit in json.RootElement.GetProperty("hits").EnumerateArray())
        {
            var text = hit.GetProperty("text").GetString()!;
            // A phrase is marked as one run or word by word.
            string.Join(' ', hit.GetProperty("marks").EnumerateArray().Select(mark => text[mark[0].GetInt32()..mark[1].GetInt32()])).ShouldBe("the Norrvik quarry");
        }

        json.RootElement.GetProperty("hits").GetArrayLength().ShouldBeGreaterThan(2);
        (await _run.Good("search", "speaker:Aske", "--in", "quotations")).ShouldContain("We heard the slope go");
        (await _run.Good("search", "quarry", "--from", "2031-05-07", "--in", "articles")).ShouldNotContain("Fjord Herald");
        (await _run.Run("search", "--", "-quarry")).Code.ShouldBe(ExitCode.Usage);
        (await _run.Good("search", "zeppelin")).ShouldContain("Nothing was found.");
    }

    [Fact]
    public async Task Why_Article_NamesWhatJoinedItAndTheRunnerUp()
    {
        using var json = JsonDocument.Parse(await _run.Good("why", "q3", "--format", "json"));
        var reasons = json.RootElement.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("text").GetString()).ToArray();

        reasons.ShouldContain("norrvik");
        (await _run.Good("why", "q3")).ShouldContain("It joined with a score of");
        (await _run.Good("why", "https://fjord-herald.example/q2")).ShouldContain("Fjord Herald");
        (await _run.Run("why", "nobody")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Store_InfoCheckExport_TellTheSameNumbers()
    {
        using var info = JsonDocument.Parse(await _run.Good("store", "info", "--format", "json"));
        info.RootElement.GetProperty("reports").GetInt32().ShouldBe(6);
        info.RootElement.GetProperty("records").GetProperty("seen").GetInt32().ShouldBe(6);
        (await _run.Good("store", "check")).ShouldStartWith("No fault");
        var lines = (await _run.Good("store", "export")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Count(line => line.StartsWith("""{"type":"article""", StringComparison.Ordinal)).ShouldBe(6);
        (await _run.Good("store", "export")).ShouldBe(string.Join('\n', lines) + "\n");
    }

    [Fact]
    public async Task Command_WithoutAStore_SaysHowToMakeOne()
    {
        using var empty = new StoreRun();
        foreach (var command in new string[][] { ["stories"], ["search", "x"], ["why", "x"], ["feeds"], ["store", "info"], ["show", "s1"] })
        {
            var (code, _, error) = await empty.Run(command);
            code.ShouldBe(ExitCode.Usage, command[0]);
            error.ShouldContain("There is no store");
        }

        File.Exists(empty.Store).ShouldBeFalse();
    }

    private async Task<List<(string Id, string[] Articles)>> Stories(params string[] options)
    {
        using var json = JsonDocument.Parse(await _run.Good(["stories", "--format", "json", "--quiet", .. options]));
        return [.. json.RootElement.GetProperty("stories").EnumerateArray().Select(story =>
            (story.GetProperty("id").GetString()!, story.GetProperty("articles").EnumerateArray().Select(article => article.GetString()!).ToArray()))];
    }
}
