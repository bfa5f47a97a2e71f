using System.CommandLine;
using Rashomon.Cli.Terminal;
using Rashomon.Ingestion.Fetching;
using Rashomon.Storage.Watching;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon watch</c>: feeds into the store, as long as it runs.</summary>
internal sealed class WatchCommand : Command
{
    private readonly Argument<string> _list = new("FEEDS.opml") { Description = "An OPML list of the feeds." };
    private readonly Option<bool> _once = new("--once") { Description = "Ask every feed once, due or not, and end." };
    private readonly Option<int> _interval = new("--interval") { Description = "Minutes between two requests for one feed, a tenth more or less; feeds that fail are left alone longer.", HelpName = "MINUTES", DefaultValueFactory = _ => 15 };
    private readonly Option<bool> _follow = new("--follow") { Description = "Fetch the pages of items that hold no more than a summary." };
    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Let addresses of this machine and of private networks be fetched." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Nothing on standard error but what ends the command." };
    private readonly StoreOption _store;
    private readonly Host _host;

    public WatchCommand(Host host)
        : base("watch", "Asks feeds again and again, politely, and takes what is new into the store; until it is stopped. It tells servers what is there already, and asks for no more than what changed.")
    {
        _host = host;
        _list.Validators.Add(UnknownOption.Refuse);
        _interval.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is not (>= 1 and <= 10_080))
                result.AddError("--interval takes minutes from 1 to 10080.");
        });
        Arguments.Add(_list);
        foreach (var option in new Option[] { _once, _interval, _follow, _allowPrivate, _quiet })
            Options.Add(option);
        _store = new(host, this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var path = parse.GetRequiredValue(_list);
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path}.");
        var list = await FeedList.ReadAsync(path, cancellation).ConfigureAwait(false);
        foreach (var note in list.Diagnostics)
            _host.Error.WriteLine(string.Concat(DiagnosticSection.Of(note, index: null).Select(p => p.Text)));
        if (list.Feeds.IsEmpty)
            throw new UsageException($"{path} names no feed.");
        using var store = _store.Open(parse, create: true);
        using var turn = store.TakeIngestion();
        using var fetcher = new PageFetcher(new() { AllowPrivate = parse.GetValue(_allowPrivate) }, _host.Clock);
        using var watcher = new FeedWatcher(store, fetcher, new() { Interval = TimeSpan.FromMinutes(parse.GetValue(_interval)), Follow = parse.GetValue(_follow) }, _host.Clock);
        var told = new Teller(_host, parse.GetValue(_quiet));
        if (parse.GetValue(_once))
            await watcher.AskAsync(list.Feeds, told, cancellation).ConfigureAwait(false);
        else
            await watcher.RunAsync(list.Feeds, told, cancellation).ConfigureAwait(false);
        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Success;
    }

    private sealed class Teller(Host host, bool quiet) : IProgress<FeedRound>
    {
        private readonly Lock _gate = new();

        public void Report(FeedRound value)
        {
            if (quiet)
                return;
            var what = value switch
            {
                { State.FailuresInRow: > 0 } => $"failed ({value.State.LastCode}): {value.State.LastError}",
                { IsUnchanged: true } => "not changed",
                _ => StoreText.Ledger(value.Ledger) + (value.HasGap ? " None of the items seen before is there any more: some may have been missed." : ""),
            };
            lock (_gate)
                host.Error.WriteLine(new Piece($"{StoreText.Minute(value.State.LastAttempt)}  {value.State.Title ?? value.State.Url}: {what} Next at {StoreText.Minute(value.State.Due)}.").Text);
        }
    }
}
