using System.Text.Json;

namespace Rashomon.Cli.Tests.Stores;

/// <summary><c>ingest</c> and <c>diff</c>.</summary>
public sealed class IngestCommandTests : IDisposable
{
    private readonly StoreRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Ingest_SameInputAgain_AddsNothingAndSaysSo()
    {
        var lines = _run.Write("q.jsonl", QuarryReports.Lines);
        (await _run.Good("ingest", lines)).ShouldContain("6 records: 6 kept, 0 duplicates, 0 not articles, 0 in another language, 0 failed.");

        (await _run.Good("ingest", lines)).ShouldStartWith("Nothing new");
        var copy = _run.Write("copy.jsonl", QuarryReports.Lines);
        var again = await _run.Good("ingest", copy);
        again.ShouldStartWith("Nothing new");
        again.ShouldContain("6 duplicates");
        using var json = JsonDocument.Parse(await _run.Good("ingest", copy, lines, "--format", "json"));
        json.RootElement.GetProperty("sourcesUnchanged").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Ingest_NothingThere_EndsWithThree()
    {
        var (code, _, error) = await _run.Run("ingest", _run.At("nothing.jsonl"));

        code.ShouldBe(ExitCode.NoArticle);
        error.ShouldContain(DiagnosticCodes.NoSuchInput);
        File.Exists(_run.Store).ShouldBeFalse();
    }

    [Fact]
    public async Task Diff_RevisedReport_ShowsWhatChanged()
    {
        await _run.Good("ingest", _run.Write("q.jsonl", QuarryReports.Lines));
        var first = JsonDocument.Parse(QuarryReports.Lines.Split('\n')[0]).RootElement;
        var text = first.GetProperty("text").GetString()!.Replace("killed 14 people", "killed 15 people", StringComparison.Ordinal);
        var line = QuarryReports.Line("q1b", "Norrvik Tidings", "2031-05-06T20:00:00Z", "Landslide at Norrvik quarry kills 15", text).Replace("/q1b", "/q1", StringComparison.Ordinal);
        (await _run.Good("ingest", _run.Write("r.jsonl", line + "\n"))).ShouldContain("1 new revision");

        var diff = await _run.Good("diff", "q1", "--width", "400");

        diff.ShouldContain("killed [-14-] {+15+} people on Tuesday");
        diff.ShouldContain("Revision 2");
        diff.ShouldNotContain("The quarry employs 120 people");
        (await _run.Good("why", "q1b")).ShouldContain("It is revision 2 of a report");
        var account = Accounts.AccountJson.Read(System.Text.Encoding.UTF8.GetBytes(await _run.Good("show", "q1", "--format", "json", "--quiet")));
        account.Articles.Count(article => article.Outlet?.Name == "Norrvik Tidings").ShouldBe(1, "an account has the last revision alone");
        account.Articles.Length.ShouldBe(3);
    }
}
