using System.CommandLine;
using Rashomon.Accounts;
using Rashomon.Cli.Stores;
using Rashomon.Storage;

namespace Rashomon.Cli;

/// <summary><c>rashomon show</c>: the account of a story of the store, or one that was kept as JSON.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Argument<string> _what = new("STORY|ACCOUNT") { Description = "A story of the store, by its id or an article of it; or an account: a file that compare --format json wrote, or - for standard input." };
    private readonly Option<string> _rule = ShowOptions.Choice("--rule", "Of a story: the rule that derives low, best and high from the answers.", "range", "acled", "ucdp", "majority", "latest");
    private readonly Option<string?> _asOf = TimeOption.Of("--as-of", "Of a story: the account as it stood, of the reports published by then; of a day its end.");
    private readonly Option<bool> _changes = new("--changes") { Description = "How each contested or updated figure moved over time, report by report, instead of the account." };
    private readonly ShowOptions _show = new();
    private readonly StoreOption _store;
    private readonly Host _host;

    public ShowCommand(Host host)
        : base("show", "Gives the account of a story of the store, or an account that was kept as JSON, in any form.")
    {
        _host = host;
        _what.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_what);
        foreach (var option in new Option[] { _rule, _asOf, _changes })
            Options.Add(option);
        _store = new(host, this);
        _show.AddTo(this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse), cancellation));
    }

    private int Run(ParseResult parse)
    {
        var settings = _show.Of(parse);
        var what = parse.GetRequiredValue(_what);
        var account = IsFile(what) ? AccountFile.Read(what, _host) : OfStory(what, parse, settings);
        if (parse.GetValue(_changes))
            FigureChanges.Write(account, settings, _host);
        else
            AccountOutput.Write(account, settings, _host);
        return ExitCode.Success;
    }

    // A story's id is no path: what looks like one is a file, also where it is not there.
    private static bool IsFile(string what) =>
        what == "-" || File.Exists(what) || what.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || (what.Contains('/', StringComparison.Ordinal) && !what.Contains("://", StringComparison.Ordinal));

    private Account OfStory(string what, ParseResult parse, ShowSettings settings)
    {
        using var store = _store.Open(parse);
        using var progress = new StepProgress(_host, settings.Quiet, settings.Verbose);
        var story = StoreReferences.Story(store, what);
        progress.Report($"Comparing the reports of story {story.Id}");
        var asOf = parse.GetValue(_asOf) is { } time ? GivenTime.End(time) : null;
        var rule = Enum.Parse<FigureRule>(parse.GetRequiredValue(_rule), ignoreCase: true);
        return new StoryAccounts(store).Of(story.Id, rule, asOf) ?? throw new UsageException(asOf is null
            ? $"Story {story.Id} has no report that can be compared."
            : $"No report of story {story.Id} was published by then.");
    }
}
