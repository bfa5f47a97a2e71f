using System.Collections.Immutable;
using System.CommandLine;
using Rashomon.Accounts;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Flow;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli;

/// <summary><c>rashomon compare</c>: reports in, one sourced account out.</summary>
internal sealed class CompareCommand : Command
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Reports of one event: files, folders, patterns such as 'reports/*.html', addresses, and - for standard input. " +
            "Plain text, HTML, feeds, JSON, JSON lines, ninjs, MHTML or WARC.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _meta = new("--meta")
    {
        Description = "A JSON file that gives what the texts lack, as story.json in a folder does: " +
            """{"articles": {"FILE": {"published": "2031-05-28", "outlet": "…", "url": "…", "republishes": "…"}}}.""",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _published = new("--published")
    {
        Description = "When a report without a date was published, ISO 8601. May be given several times.",
        HelpName = "FILE=DATE",
    };

    private readonly FetchingOptions _fetching = new();

    private readonly Option<string> _rule = ShowOptions.Choice(
        "--rule", "The rule that derives low, best and high from the answers; the account names it.", "range", "acled", "ucdp", "majority", "latest");

    private readonly ShowOptions _show = new();
    private readonly Host _host;

    public CompareCommand(Host host)
        : base("compare", "Puts the reports of one event side by side: who said what, who repeated it, and what cannot all be true.")
    {
        _host = host;
        _published.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => Dated(t.Value) is null))
                result.AddError($"--published takes FILE=DATE with a date such as 2031-05-28, not “{token.Value}”.");
        });
        _paths.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_paths);
        Options.Add(_meta);
        Options.Add(_published);
        _fetching.AddTo(this);
        Options.Add(_rule);
        _show.AddTo(this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), cancellation));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        var settings = _show.Of(parse);
        var meta = parse.GetValue(_meta);
        if (meta is not null && !File.Exists(meta))
            throw new UsageException($"There is no file {meta} for --meta.");
        var request = new ReadRequest([.. parse.GetRequiredValue(_paths)], meta, Published(parse.GetValue(_published) ?? []), _host.Input, _fetching.Follow(parse), _fetching.AllowPrivate(parse));
        var rule = Enum.Parse<FigureRule>(parse.GetRequiredValue(_rule), ignoreCase: true);

        Reading reading;
        Account account;
        using (var progress = new StepProgress(_host, settings.Quiet, settings.Verbose))
        {
            reading = _host.Flow.Read(request, progress, cancellation);
            cancellation.ThrowIfCancellationRequested();
            if (reading.Articles.IsEmpty)
                return NoArticle(reading);
            account = _host.Flow.Build(reading, rule, progress, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        Tell(account, settings);
        AccountOutput.Write(account, settings, _host);
        return ExitCode.Success;
    }

    private int NoArticle(Reading reading)
    {
        Tell(reading.Diagnostics, index: null);
        _host.Error.WriteLine("rashomon: none of the inputs holds an article. Give files of plain text or HTML, feeds, archives or lines of JSON, or folders that hold them.");
        return ExitCode.NoArticle;
    }

    // The text form ends with the diagnostics; beside the other forms they are told here.
    private void Tell(Account account, ShowSettings settings)
    {
        if (settings.Quiet || (settings is { Format: "text", Out: null }))
            return;
        Tell(account.Diagnostics.Where(d => settings.Verbose || d.Severity != Severity.Info), new(account));
    }

    private void Tell(IEnumerable<Diagnostic> diagnostics, AccountIndex? index)
    {
        foreach (var diagnostic in diagnostics)
            _host.Error.WriteLine(string.Concat(DiagnosticSection.Of(diagnostic, index).Select(p => p.Text)));
    }

    private static ImmutableSortedDictionary<string, string> Published(string[] given)
    {
        var dates = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (file, date) in given.Select(Dated).OfType<(string, string)>())
            dates[file] = date;
        return dates.ToImmutable();
    }

    // A file's name may hold "=", a date does not.
    private static (string File, string Date)? Dated(string text)
    {
        var at = text.LastIndexOf('=');
        return at > 0 && PublicationTime.Parse(text[(at + 1)..], "given") is not null ? (text[..at], text[(at + 1)..].Trim()) : null;
    }
}
