using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Extracts;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli;

/// <summary><c>rashomon extract</c>: pages and texts in, the reports that they hold out.</summary>
internal sealed class ExtractCommand : Command
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Pages or texts: files, folders, patterns such as 'pages/*.html', addresses, and - for standard input. " +
            "Plain text, HTML, feeds, JSON, JSON lines, ninjs, MHTML or WARC.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = ShowOptions.Choice(
        "--format", "The form of the articles. json: one object, or a list of them; jsonl: one object a line, each with file, title, dates, authors, outlet, blocks and body.",
        "text", "json", "jsonl", "markdown");

    private readonly FetchingOptions _fetching = new();

    private readonly Option<bool> _explain = new("--explain") { Description = "Text and Markdown: every block, with why it was kept or dropped. The JSON forms always say it." };
    private readonly Option<string?> _out = new("--out", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Nothing on standard error but what ends the command." };
    private readonly Host _host;

    public ExtractCommand(Host host)
        : base("extract", "Takes the report out of pages and texts: headline, dates, authors, outlet and body, without what stands around it.")
    {
        _host = host;
        _paths.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_paths);
        Options.Add(_format);
        Options.Add(_explain);
        _fetching.AddTo(this);
        Options.Add(_out);
        Options.Add(_quiet);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), cancellation));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        var quiet = parse.GetValue(_quiet);
        var request = new Flow.ReadRequest([.. parse.GetRequiredValue(_paths)], null, ImmutableSortedDictionary<string, string>.Empty, _host.Input, _fetching.Follow(parse), _fetching.AllowPrivate(parse)) { IsEachByItself = true };
        Flow.Reading reading;
        using (var progress = new StepProgress(_host, quiet, verbose: false))
            reading = _host.Flow.Read(request, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Tell(reading, quiet);
        if (reading.Articles.IsEmpty)
        {
            _host.Error.WriteLine("rashomon: none of the inputs holds an article. Give files of plain text or HTML, feeds, archives or addresses, or folders that hold them.");
            return ExitCode.NoArticle;
        }

        Write(reading, parse.GetRequiredValue(_format), parse.GetValue(_explain), parse.GetValue(_out), quiet);
        return ExitCode.Success;
    }

    private void Tell(Flow.Reading reading, bool quiet)
    {
        if (quiet)
            return;
        var files = reading.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, a => a.Label, StringComparer.Ordinal);
        foreach (var diagnostic in reading.Diagnostics.Where(d => d.Severity != Severity.Info))
        {
            var named = diagnostic.Article is { } id && files.TryGetValue(id, out var label) ? diagnostic with { Article = label } : diagnostic;
            _host.Error.WriteLine(string.Concat(DiagnosticSection.Of(named, index: null).Select(p => p.Text)));
        }
    }

    private void Write(Flow.Reading reading, string format, bool explain, string? file, bool quiet)
    {
        if (file is null)
        {
            Write(reading, format, explain, _host.Output);
            _host.Output.Flush();
            return;
        }

        try
        {
            using var stream = File.Create(file);
            Write(reading, format, explain, stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be written: {exception.Message} Give another file with --out.", exception);
        }

        if (!quiet)
            _host.Error.WriteLine($"Wrote {file}: {FigureText.Count(reading.Articles.Length, "article")}.");
    }

    private static void Write(Flow.Reading reading, string format, bool explain, Stream output)
    {
        if (format is "json" or "jsonl")
        {
            ExtractJson.Write(reading, output, lines: format == "jsonl");
            return;
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var text = new ExtractText(writer, isMarkdown: format == "markdown", explain);
        foreach (var (index, article) in reading.Articles.Index())
        {
            if (index > 0)
                writer.WriteLine(format == "markdown" ? "\n---\n" : "\n\n");
            text.Write(article);
        }
    }
}
