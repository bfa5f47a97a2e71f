using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Rashomon.Cli.Checking;
using Rashomon.Cli.Stores;

namespace Rashomon.Cli;

/// <summary>The program's commands, and how a command line becomes an exit code.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "rashomon compare reports/                              print the account of the reports in a folder",
            "rashomon compare *.html --format html --out story.html make one page of it",
        ],
        ["compare"] =
        [
            "rashomon compare reports/                              the account on the terminal",
            "rashomon compare a.txt b.html 'more/*.txt' --width 140",
            "rashomon compare reports/ --format html --out story.html",
            "rashomon compare reports/ --format csv --out figures.csv",
            "rashomon compare a.txt b.txt --published a.txt=2031-05-28",
            "rashomon compare reports/ --format json --excerpts     what may be shared",
            "rashomon compare https://news.example/a b.txt          fetches what is named, and nothing else",
            "rashomon compare story.xml archive.warc.gz dump.jsonl  a feed, a web archive, lines of JSON",
            "curl -s https://news.example/a | rashomon compare - b.txt",
        ],
        ["annotate"] =
        [
            "rashomon annotate report.txt                           a tree of each sentence, with what was found in it",
            "rashomon annotate report.html --format json --published 2031-05-28",
            "rashomon annotate reports/ --format json > layers.jsonl  one object a line",
            "rashomon annotate words.conllu --input conllu --format conllu",
            "rashomon annotate report.txt --input text --format json --given names.json",
            "echo 'Mara Velt left Oslo.' | rashomon annotate - --input text",
        ],
        ["extract"] =
        [
            "rashomon extract page.html                             the report's text",
            "rashomon extract page.html --explain                   why each block was kept or dropped",
            "rashomon extract pages/ --format jsonl --out articles.jsonl",
            "rashomon extract crawl.warc.gz feed.xml --format jsonl   one object a line, an article each",
            "rashomon extract https://news.example/a                  fetches what is named, and nothing else",
            "curl -s https://news.example/a | rashomon extract - --format markdown",
        ],
        ["show"] =
        [
            "rashomon show account.json                             a kept account on the terminal",
            "rashomon show account.json --format csv",
            "rashomon show account.json --format json --excerpts --out shared.json",
            "rashomon show s1f0c2                                   a story of the store",
            "rashomon show s1f0c2 --as-of 2031-05-28                as it stood at the end of that day",
            "rashomon show s1f0c2 --changes                         how its contested figures moved, report by report",
        ],
        ["ingest"] =
        [
            "rashomon ingest reports/ archive.warc.gz dump.jsonl",
            "rashomon ingest feeds.opml --follow                    the feeds of a list, once",
            "cat dump.jsonl | rashomon ingest - --store desk.db",
        ],
        ["watch"] =
        [
            "rashomon watch feeds.opml                              until it is stopped with Ctrl-C",
            "rashomon watch feeds.opml --once                       for cron",
        ],
        ["stories"] =
        [
            "rashomon stories --from 2031-05 --place Sarrow --min 3",
            "rashomon stories --contested",
            "rashomon stories --format json > stories.json          each with its articles' ids as they were given",
        ],
        ["search"] =
        [
            "rashomon search harbour fire",
            "rashomon search '\"harbour fire\" -drill after:2031-05-01'",
            "rashomon search 'speaker:Velt resign*' --in quotations",
        ],
        ["why"] = ["rashomon why https://news.example/a", "rashomon why a1b2c3d4e5f6 --format json"],
        ["diff"] = ["rashomon diff https://news.example/a"],
        ["feeds"] = ["rashomon feeds"],
        ["split"] = ["rashomon split a1b2c3 a4d5e6 --by MV --reason 'Another fire, in the next town.'"],
        ["merge"] = ["rashomon merge s1f0c2 s9e8d7 --by MV --reason 'The same fire, reported a day later.'"],
        ["decide"] =
        [
            "rashomon decide verdict s1f0c2 q4e5f6a7b8c9 compatible --by MV --reason 'One counts the crew.'",
            "rashomon decide value s1f0c2 q4e5f6a7b8c9 5..9 --by MV --reason 'The coroner gives a range.'",
            "rashomon decide reslot s1f0c2 c0d1e2f3a4b5 none --by MV --reason 'That figure is of an earlier fire.'",
            "rashomon decide list --all",
            "rashomon decide undo d7c8b9a0f1e2 --by MV --reason 'Withdrawn.'",
        ],
        ["check"] = ["rashomon check rows.csv reports/", "rashomon check rows.csv a.html b.html --format json"],
        ["store"] =
        [
            "rashomon store info",
            "rashomon store check --store desk.db",
            "rashomon store export --out everything.jsonl",
        ],
        ["verify"] =
        [
            "rashomon verify account.json                           check it against the texts that it stores",
            "rashomon verify shared.json reports/                   check excerpts against the reports",
        ],
    };

    /// <summary>Runs a command line.</summary>
    /// <returns>A code of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Host host)
    {
        var output = new StreamWriter(host.Output, leaveOpen: true) { AutoFlush = true };
        await using var _ = output.ConfigureAwait(false);
        var parse = Root(host, host.Columns ?? host.TerminalWidth ?? Host.DefaultWidth).Parse(args);
        if (parse is { Errors.Count: > 0, Action: null or ParseErrorAction })
            return Misused(parse, host);
        try
        {
            return await parse.InvokeAsync(new() { Output = output, Error = host.Error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException exception)
        {
            host.Error.WriteLine("rashomon: " + exception.Message);
            return ExitCode.Usage;
        }
        catch (Storage.StoreException exception)
        {
            host.Error.WriteLine("rashomon: " + exception.Message);
            return ExitCode.Usage;
        }
        catch (IOException exception)
        {
            // A reader that closes the pipe early is no error: the runtime's console streams swallow that one.
            host.Error.WriteLine("rashomon: " + exception.Message);
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            host.Error.WriteLine("rashomon: a mistake of the program, please report it with the command line:");
            host.Error.WriteLine(exception);
            return ExitCode.Unexpected;
        }
    }

    /// <summary>The commands.</summary>
    /// <param name="host">What they run in.</param>
    /// <param name="helpWidth">Cells a line of the help.</param>
    public static RootCommand Root(Host host, int helpWidth)
    {
        var root = new RootCommand(
            "Puts every report of an event side by side and shows, figure by figure, who said it, who merely repeated it, " +
            "and what cannot all be true. It does not decide who is right.")
        {
            HelpName = "rashomon",
        };
        root.Add(new CompareCommand(host));
        root.Add(new ExtractCommand(host));
        root.Add(new ShowCommand(host));
        root.Add(new AnnotateCommand(host));
        root.Add(new VerifyCommand(host));
        foreach (var command in new Command[]
        {
            new IngestCommand(host), new WatchCommand(host), new StoriesCommand(host), new SearchCommand(host), new WhyCommand(host), new DiffCommand(host), new FeedsCommand(host),
            new SplitCommand(host), new MergeCommand(host), new DecideCommand(host), new CheckCommand(host), new StoreCommand(host),
        })
        {
            root.Add(command);
        }

        root.Add(new DocsCommand(host));
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                help.MaxWidth = helpWidth;
                option.Action = new HelpWithExamples(help, Examples);
            }
        }

        return root;
    }

    private static int Misused(ParseResult parse, Host host)
    {
        foreach (var error in parse.Errors)
            host.Error.WriteLine("rashomon: " + error.Message);
        var command = parse.CommandResult.Command;
        host.Error.WriteLine($"See: rashomon {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCode.Usage;
    }
}
