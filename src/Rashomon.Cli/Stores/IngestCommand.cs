using System.CommandLine;
using System.Text.Json;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;
using Rashomon.Ingestion.Fetching;
using Rashomon.Ingestion.Sources;
using Rashomon.Storage;
using Rashomon.Storage.Ingesting;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon ingest</c>: sources into the store, each article into its story.</summary>
internal sealed class IngestCommand : Command
{
    private readonly Argument<string[]> _sources = new("SOURCE")
    {
        Description = "Files, folders, patterns, addresses, and - for standard input: plain text, HTML, feeds, JSON, JSON lines (id, title, text, url, outlet, published), ninjs, MHTML or WARC.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _meta = new("--meta") { Description = "A JSON file that gives what the texts lack, as story.json in a folder does.", HelpName = "FILE" };
    private readonly Option<bool> _follow = new("--follow") { Description = "Fetch the feeds that an OPML list names, and the pages of feed items that hold no more than a summary." };
    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Let addresses of this machine and of private networks be fetched." };
    private readonly Option<int> _workers = new("--workers") { Description = "How many articles are read at once; without it as many as there are processors.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };
    private readonly StoreOption _store;
    private readonly ListOptions _list;
    private readonly Host _host;

    public IngestCommand(Host host)
        : base("ingest", "Takes articles into the store, each into its story. Stopped or killed at any moment it goes on where it was; what is there already is not added again.")
    {
        _host = host;
        _sources.Validators.Add(UnknownOption.Refuse);
        _workers.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is not (>= 1 and <= 256))
                result.AddError("--workers takes a number from 1 to 256.");
        });
        Arguments.Add(_sources);
        foreach (var option in new Option[] { _meta, _follow, _allowPrivate, _workers, _quiet })
            Options.Add(option);
        _store = new(host, this);
        _list = new(host, this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var meta = parse.GetValue(_meta);
        if (meta is not null && !File.Exists(meta))
            throw new UsageException($"There is no file {meta} for --meta.");
        using var fetcher = new PageFetcher(new() { AllowPrivate = parse.GetValue(_allowPrivate) });
        var sources = new ArticleSources(new() { Follow = parse.GetValue(_follow) }, fetcher).Open(parse.GetRequiredValue(_sources), _host.Input, meta);
        Tell(sources, parse);
        if (sources.Sources.IsEmpty)
        {
            _host.Error.WriteLine("rashomon: none of the sources is there.");
            return ExitCode.NoArticle;
        }

        using var store = _store.Open(parse, create: true);
        using var turn = store.TakeIngestion();
        IngestReport report;
        using (var bar = new IngestBar(_host, parse.GetValue(_quiet)))
            report = await new Ingestor(store, new() { Workers = parse.GetValue(_workers), Clock = _host.Clock }).RunAsync(sources, bar, cancellation).ConfigureAwait(false);
        var info = store.Info();
        _list.Write(parse, page => Text(report, info, page), json => Json(report, info, json));
        return report.IsComplete ? ExitCode.Success : ExitCode.Interrupted;
    }

    private void Tell(SourceSet sources, ParseResult parse)
    {
        foreach (var diagnostic in sources.Diagnostics.Where(d => d.Severity != Severity.Info && !parse.GetValue(_quiet)))
            _host.Error.WriteLine(string.Concat(DiagnosticSection.Of(diagnostic, index: null).Select(p => p.Text)));
    }

    private static void Text(IngestReport report, StoreInfo info, TerminalPage page)
    {
        var ledger = report.Ledger;
        if (ledger.Kept + ledger.OtherLanguage == 0 && report.IsComplete)
        {
            var unchanged = report.SourcesUnchanged > 0 ? $" {FigureText.Count(report.SourcesUnchanged, "source")} read before and unchanged." : "";
            page.Wrapped([$"Nothing new: no article was added.{unchanged}"]);
        }

        page.Wrapped([ledger.Records == 0 ? "No record was read." : StoreText.Ledger(ledger)]);
        if (ledger.Kept > 0)
        {
            var revisions = report.Revisions > 0 ? $", {FigureText.Count(report.Revisions, "new revision")} of earlier ones among them" : "";
            page.Wrapped([$"{FigureText.Count((int)ledger.Kept, "article")} kept{revisions}; {FigureText.Number(report.NewStories)} began a story. {IngestBar.Duration(report.Elapsed)}."]);
        }

        if (!report.IsComplete)
            page.Wrapped(["Stopped. What is told here is kept; the same command goes on from there."]);
        page.Wrapped([$"The store has {FigureText.Number(info.Reports)} reports in {FigureText.Number(info.Stories)} stories: {info.Location}"]);
    }

    private static void Json(IngestReport report, StoreInfo info, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("complete", report.IsComplete);
        json.WriteStartObject("records");
        StoreText.Ledger(report.Ledger, json);
        json.WriteEndObject();
        json.WriteNumber("revisions", report.Revisions);
        json.WriteNumber("newStories", report.NewStories);
        json.WriteNumber("sourcesRead", report.Sources);
        json.WriteNumber("sourcesUnchanged", report.SourcesUnchanged);
        json.WriteNumber("seconds", Math.Round(report.Elapsed.TotalSeconds, 3));
        json.WriteString("store", info.Location);
        json.WriteNumber("reports", info.Reports);
        json.WriteNumber("stories", info.Stories);
        json.WriteEndObject();
    }
}
