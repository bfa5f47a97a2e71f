using System.CommandLine;
using System.Text;
using System.Text.Json;
using Rashomon.Accounts.Show;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon store</c>: the store itself.</summary>
internal sealed class StoreCommand : Command
{
    private readonly Host _host;

    public StoreCommand(Host host)
        : base("store", "Looks after the store: what it holds, whether it is sound, its room on disk, everything of it as JSON lines.")
    {
        _host = host;
        Subcommands.Add(Info());
        Subcommands.Add(Check());
        Subcommands.Add(Vacuum());
        Subcommands.Add(Export());
    }

    private Command Info()
    {
        var command = new Command("info", "Tells what the store holds.");
        var store = new StoreOption(_host, command);
        var list = new ListOptions(_host, command);
        command.SetAction((parse, cancellation) => Task.Run(() =>
        {
            using var opened = store.Open(parse);
            var info = opened.Info();
            var failures = opened.Ledger.Failures(5);
            list.Write(parse, page => StoreInfoText.Write(info, failures, page), json => StoreInfoText.Write(info, json));
            return ExitCode.Success;
        }, cancellation));
        return command;
    }

    private Command Check()
    {
        var command = new Command("check", "Looks for faults: damage, sums that do not match, bytes whose hash is another, indexes that do not fit. Exit code 1 where there are any.");
        var store = new StoreOption(_host, command);
        var list = new ListOptions(_host, command);
        command.SetAction((parse, cancellation) => Task.Run(() =>
        {
            using var opened = store.Open(parse);
            var faults = opened.Check(cancellation);
            var info = opened.Info();
            list.Write(parse, page =>
            {
                foreach (var fault in faults)
                    page.Wrapped([$"{fault.Part}: {fault.Message}"], hanging: 4);
                page.Wrapped([faults.IsEmpty
                    ? $"No fault: {FigureText.Number(info.Articles)} articles, {FigureText.Number(info.Ledger.Records)} records; {StoreText.Ledger(info.Ledger)}"
                    : $"{FigureText.Count(faults.Length, "fault")}."]);
            }, json => Json(faults, json));
            return faults.IsEmpty ? ExitCode.Success : ExitCode.Faults;
        }, cancellation));
        return command;
    }

    private static void Json(IEnumerable<StoreFault> faults, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("faults");
        foreach (var fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("part", fault.Part);
            json.WriteString("message", fault.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private Command Vacuum()
    {
        var command = new Command("vacuum", "Lays the store out anew: gives room back, and makes searching faster after much was added.");
        var store = new StoreOption(_host, command);
        command.SetAction((parse, cancellation) => Task.Run(() =>
        {
            using var opened = store.Open(parse);
            var before = opened.Info().Bytes;
            opened.Compact();
            _host.Error.WriteLine($"{FigureText.Number(before / 1e6)} MB before, {FigureText.Number(opened.Info().Bytes / 1e6)} MB now.");
            return ExitCode.Success;
        }, cancellation));
        return command;
    }

    private Command Export()
    {
        var command = new Command("export", "Writes everything as JSON lines: articles with texts and all revisions, stories with their articles and changes, decisions. The same contents give the same lines.");
        var store = new StoreOption(_host, command);
        var file = new Option<string?>("--out", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var raw = new Option<bool>("--raw") { Description = "With the bytes that articles were made of, in base 64." };
        command.Options.Add(file);
        command.Options.Add(raw);
        command.SetAction((parse, cancellation) => Task.Run(() =>
        {
            using var opened = store.Open(parse);
            using var stream = parse.GetValue(file) is { } path ? Created(path) : null;
            using var output = new StreamWriter(stream ?? _host.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: stream is null) { NewLine = "\n" };
            foreach (var line in StoreExport.Lines(opened, parse.GetValue(raw)))
            {
                cancellation.ThrowIfCancellationRequested();
                output.WriteLine(line);
            }

            return ExitCode.Success;
        }, cancellation));
        return command;
    }

    private static FileStream Created(string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {exception.Message} Give another file with --out.", exception);
        }
    }
}
