using Rashomon.Ingestion.Sources;
using Rashomon.Storage.Ingesting;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Storage.Tests.Ingesting;

/// <summary>Sources into a store.</summary>
public sealed class IngestorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_EveryKindOfRecord_IsCountedAndTheSumsMatch()
    {
        var lines = _folder.Write("in/a.jsonl", SomeReports.Lines([
            SomeReports.Line(0), SomeReports.Line(1), SomeReports.Line(0, id: "again"), "{ broken", """{"id": "empty"}""", SomeReports.Line(5),
            """{"id": "de", "text": "In Vellmoor sind am Freitag zwei Straßenbahnen zusammengestoßen. Dabei wurden 14 Fahrgäste verletzt, wie der Direktor der Verkehrsbetriebe sagte. Die Strecke bleibt bis Montag gesperrt, und die Polizei sucht nach der Ursache."}""",
        ]));
        using var store = Open("s.db");

        var report = await Run(store, lines);

        report.Ledger.ShouldBe(new(Kept: 3, Duplicates: 1, NotArticles: 1, OtherLanguage: 1, Failed: 1));
        store.Ledger.Totals().ShouldBe(report.Ledger);
        store.Ledger.Failures(9).ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCodes.BrokenRecord);
        store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
        store.Info().Articles.ShouldBe(4);
        store.Info().Claims.ShouldBeGreaterThan(3);
        store.Articles.Find("again").ShouldHaveSingleItem().Id.ShouldBe(store.Articles.Find("d0")[0].Id);
        store.Stories.Grouping(StoryFilter.All).SelectMany(group => group.Articles).Order(StringComparer.Ordinal).ShouldBe(["again", "d0", "d1", "d5"]);
    }

    [Fact]
    public async Task Run_Again_AddsNothingAndSaysSo()
    {
        var lines = _folder.Write("in/a.jsonl", SomeReports.Lines(6));
        using var store = Open("s.db");
        await Run(store, lines);
        var before = store.Dump().ToArray();

        var again = await Run(store, lines);

        again.Ledger.ShouldBe(LedgerTotals.Zero);
        again.SourcesUnchanged.ShouldBe(1);
        store.Dump().ShouldBe(before);
    }

    [Fact]
    public async Task Run_FileThatGrew_ReadsOnlyWhatIsNew()
    {
        var lines = _folder.Write("in/a.jsonl", SomeReports.Lines(4));
        using var store = Open("s.db");
        await Run(store, lines);
        File.AppendAllText(lines, SomeReports.Line(7) + "\n");

        (await Run(store, lines)).Ledger.ShouldBe(new(1, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Run_FileThatIsAnother_IsReadFromItsStart()
    {
        var lines = _folder.Write("in/a.jsonl", SomeReports.Lines(3));
        using var store = Open("s.db");
        await Run(store, lines);
        _folder.Write("in/a.jsonl", SomeReports.Lines([SomeReports.Line(8), SomeReports.Line(0)]));

        (await Run(store, lines)).Ledger.ShouldBe(new(1, 1, 0, 0, 0));
    }

    [Fact]
    public async Task Run_NewFileInTheFolder_IsReadWhateverItsName()
    {
        _folder.Write("in/m.txt", SomeReports.Text(0));
        using var store = Open("s.db");
        await Run(store, _folder.At("in"));
        _folder.Write("in/a.txt", SomeReports.Text(1));

        var report = await Run(store, _folder.At("in"));

        report.Ledger.ShouldBe(new(1, 0, 0, 0, 0));
        report.SourcesUnchanged.ShouldBe(1);
    }

    [Fact]
    public async Task Run_ChangedAtTheSameAddress_IsARevisionInTheSameStory()
    {
        using var store = Open("s.db");
        await Run(store, _folder.Write("in/a.jsonl", SomeReports.Lines(5)));
        var changed = SomeReports.Text(0).Replace("3 people", "9 people", StringComparison.Ordinal) + "\n\nThe hospital said on Thursday that two of them were discharged.";

        var report = await Run(store, _folder.Write("in/b.jsonl", SomeReports.Lines([SomeReports.Line(0, "d0b", changed)])));

        report.Revisions.ShouldBe(1);
        var revision = store.Articles.Find("d0b").ShouldHaveSingleItem();
        revision.Revision.ShouldBe(2);
        store.Stories.Of(revision.Id)!.Story.ShouldBe(store.Stories.Of(store.Articles.Revisions(revision.Report)[0].Id)!.Story);
        store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_AnotherReportAtTheSameAddress_IsNoRevision()
    {
        using var store = Open("s.db");
        await Run(store, _folder.Write("in/a.jsonl", SomeReports.Lines(1)));
        var other = "The tulip market of Anderlen opens\n\nGrowers from eleven villages brought bulbs to the square before dawn, and buyers queued for the striped kind that a school had bred in its greenhouse.";

        (await Run(store, _folder.Write("in/b.jsonl", SomeReports.Lines([SomeReports.Line(0, "x", other)])))).Revisions.ShouldBe(0);

        store.Articles.Find("x").ShouldHaveSingleItem().Revision.ShouldBe(1);
        store.Info().Reports.ShouldBe(2);
    }

    [Fact]
    public async Task Run_SameBytesFromAnotherOutlet_AreTwoArticles()
    {
        var line = SomeReports.Line(0);
        using var store = Open("s.db");

        var report = await Run(store, _folder.Write("in/a.jsonl", SomeReports.Lines([line, line.Replace("outlet0", "elsewhere", StringComparison.Ordinal).Replace("Outlet 0", "Elsewhere", StringComparison.Ordinal)])));

        report.Ledger.Kept.ShouldBe(2);
        store.Info().Articles.ShouldBe(2);
        store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
        store.Search.Find(SearchRequest.Parse("injured in:claims")).Select(hit => hit.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    [InlineData(4, 1000)]
    public async Task Run_WorkersAndBatches_ChangeNothing(int workers, int batch)
    {
        var lines = _folder.Write("in/a.jsonl", SomeReports.Lines(14));
        using var expected = Open("expected.db");
        await Run(expected, lines);
        using var store = Open("s.db");

        await Run(store, lines, new() { Workers = workers, BatchRecords = batch, CheckpointArticles = 4 });

        store.Dump().ShouldBe(expected.Dump());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task Run_StoppedAndResumed_IsAsUnbroken(int commits)
    {
        var lines = _folder.Write("in/a.jsonl", SomeReports.Lines(14));
        using var expected = Open("expected.db");
        await Run(expected, lines);
        using (var stopped = Open("s.db"))
        {
            using var stop = new CancellationTokenSource();
            var report = await Run(stopped, lines, Options with { BatchRecords = 1 }, new StopAfter(commits, stop), stop.Token);
            report.IsComplete.ShouldBeFalse();
            report.Ledger.ShouldBe(stopped.Ledger.Totals(), "what the report tells is what is kept");
            report.Ledger.Records.ShouldBeInRange(commits, 13);
        }

        using var store = Open("s.db");
        await Run(store, lines);

        store.Dump().ShouldBe(expected.Dump());
        store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
    }

    private static IngestOptions Options => new() { Workers = 2, CheckpointArticles = 4 };

    private SqliteStore Open(string name) => SqliteStore.Open(_folder.At(name));

    private static Task<IngestReport> Run(IStore store, string path, IngestOptions? options = null, IProgress<IngestProgress>? progress = null, CancellationToken? stop = null) =>
        new Ingestor(store, options ?? Options).RunAsync(new ArticleSources().Open([path]), progress, stop ?? TestContext.Current.CancellationToken);

    private sealed class StopAfter(int commits, CancellationTokenSource stop) : IProgress<IngestProgress>
    {
        private int _left = commits;

        public void Report(IngestProgress value)
        {
            if (--_left == 0)
                stop.Cancel();
        }
    }
}
