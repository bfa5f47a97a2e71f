using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Rashomon.Accounts;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Stores;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli.Checking;

/// <summary><c>rashomon check</c>: a recorder's coded rows against the reports that they cite.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string> _rows = new("ROWS.csv")
    {
        Description = "The rows: comma-separated values with a line of names. report (or article, file, url, source, outlet); value (or figure, fatalities, count, best) or min and max; " +
            "if there are any counted (or what, of, event) and words (or quote, sentence). What show --format csv writes is such a file.",
    };

    private readonly Argument<string[]> _paths = new("PATH") { Description = "The reports: files, folders, patterns, addresses.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _meta = new("--meta") { Description = "A JSON file that gives what the texts lack, as story.json in a folder does.", HelpName = "FILE" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Nothing on standard error but what ends the command." };
    private readonly ListOptions _list;
    private readonly Host _host;

    public CheckCommand(Host host)
        : base("check", "Audits coded rows against the reports that they cite: supported, out of bounds or not found, with the words. It checks coding, not truth. Exit code 1 where a row is not supported.")
    {
        _host = host;
        _rows.Validators.Add(UnknownOption.Refuse);
        _paths.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_rows);
        Arguments.Add(_paths);
        Options.Add(_meta);
        Options.Add(_quiet);
        _list = new(host, this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), cancellation));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        var file = parse.GetRequiredValue(_rows);
        var rows = CodedRows.Read(Text(file), file);
        Account account;
        using (var progress = new StepProgress(_host, parse.GetValue(_quiet), verbose: false))
        {
            var reading = _host.Flow.Read(new([.. parse.GetRequiredValue(_paths)], parse.GetValue(_meta), ImmutableSortedDictionary<string, string>.Empty, _host.Input), progress, cancellation);
            cancellation.ThrowIfCancellationRequested();
            if (reading.Articles.IsEmpty)
                throw new UsageException("None of the paths given holds an article to check against.");
            account = _host.Flow.Build(reading, FigureRule.Range, progress, cancellation);
        }

        var audit = new RowAudit(account);
        var findings = rows.ConvertAll(audit.Of);
        _list.Write(parse, page => Write(findings, page), json => Write(findings, json));
        return findings.TrueForAll(finding => finding.Result == RowFinding.Supported) ? ExitCode.Success : ExitCode.Faults;
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be read: {exception.Message}", exception);
        }
    }

    private static void Write(List<RowFinding> findings, TerminalPage page)
    {
        foreach (var finding in findings)
        {
            var tone = finding.Result switch { RowFinding.Supported => Tone.Settled, RowFinding.OutOfBounds => Tone.Contested, _ => Tone.Warning };
            page.Wrapped([$"Row {finding.Row.Line,-4} ", new($"{finding.Result,-14}", tone), $"{finding.Row.Report}{(finding.Row.Counted is { } counted ? ", " + counted : "")}: {finding.Reason}"], hanging: 9);
            if (finding.Claim is { } claim)
                page.Wrapped([new("“" + claim.Text + "”", Tone.Words)], indent: 9, hanging: 9);
        }

        int Count(string result) => findings.Count(finding => finding.Result == result);
        page.Wrapped([$"{FigureText.Count(findings.Count, "row")}: {Count(RowFinding.Supported)} supported, {Count(RowFinding.OutOfBounds)} out of bounds, {Count(RowFinding.NotFound)} not found."]);
    }

    private static void Write(List<RowFinding> findings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteNumber("row", finding.Row.Line);
            json.WriteString("report", finding.Row.Report);
            json.WriteString("result", finding.Result);
            json.WriteString("reason", finding.Reason);
            json.WriteString("article", finding.Article?.Id);
            json.WriteString("claim", finding.Claim?.Id);
            json.WriteString("words", finding.Claim?.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
