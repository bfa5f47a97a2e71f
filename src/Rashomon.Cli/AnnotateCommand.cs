using System.CommandLine;
using System.Text;
using Rashomon.Cli.Annotating;
using Rashomon.Cli.Terminal;
using Rashomon.Ingestion.Inputs;

namespace Rashomon.Cli;

/// <summary><c>rashomon annotate</c>: what is read in each text, without any comparison.</summary>
internal sealed class AnnotateCommand : Command
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Texts: files, folders, patterns, and - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = ShowOptions.Choice(
        "--format",
        "text: a readable tree. json: all layers, spans half-open in UTF-16 code units of the text given; one object a line where there are several inputs. " +
        "conllu: the ten columns of Universal Dependencies, names in MISC (NER=B-PER).",
        "text", "json", "conllu");

    private readonly Option<string> _input = ShowOptions.Choice(
        "--input",
        "article: plain text or HTML, of which the article is taken. text: the words as they are, paragraphs at blank lines. conllu: sentences and words as given; the rest is added.",
        "article", "text", "conllu");

    private readonly Option<string?> _published = new("--published")
    {
        Description = "When the texts were published, ISO 8601: what “yesterday” is counted from.",
        HelpName = "DATE",
    };

    private readonly Option<string?> _given = new("--given")
    {
        Description = "A JSON file of names whose spans are known, to be resolved instead of found: a list of {\"start\": 0, \"end\": 5, \"type\": \"place\"}, or an object with such a list for each FILE.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _out = new("--out", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Nothing on standard error but what ends the command." };
    private readonly Host _host;

    public AnnotateCommand(Host host)
        : base("annotate", "Shows what is read in each text: sentences, words, dependencies, names and who is who, figures, times, places, quotations, claims.")
    {
        _host = host;
        _published.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && PublicationTime.Parse(result.Tokens[0].Value, "given") is null)
                result.AddError($"--published takes a date such as 2031-05-28, not “{result.Tokens[0].Value}”.");
        });
        _paths.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_paths);
        foreach (var option in new Option[] { _format, _input, _published, _given, _out, _quiet })
            Options.Add(option);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), cancellation));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        var inputs = new InputExpander().Expand(parse.GetRequiredValue(_paths), _host.Input);
        Tell(inputs.Diagnostics, parse);
        var given = parse.GetValue(_given) is { } file ? GivenNames.Read(file) : GivenNames.None;
        var published = parse.GetValue(_published) is { } date ? PublicationTime.Parse(date, "given") : null;
        var reader = TextReaders.For(parse.GetRequiredValue(_input));
        var format = parse.GetRequiredValue(_format);
        var writer = AnnotationWriters.For(format);
        using var stream = parse.GetValue(_out) is { } path ? File.Create(path) : null;
        using var output = new StreamWriter(stream ?? _host.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        using var progress = new StepProgress(_host, parse.GetValue(_quiet), verbose: false);
        var read = 0;
        foreach (var document in inputs.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            ((IProgress<string>)progress).Report($"Annotating {document.Name}");
            var result = reader(document);
            Tell(result.Diagnostics, parse);
            if (result.Text is not { } text)
                continue;
            if (read++ > 0 && format is "text")
                output.WriteLine();
            writer(AnnotatedText.Of(text, published, given.For(document.Name, inputs.Documents.Length), whole: format is not "conllu"), output, inputs.Documents.Length > 1);
            output.Flush();
        }

        if (read > 0)
            return ExitCode.Success;
        _host.Error.WriteLine("rashomon: none of the inputs holds a text.");
        return ExitCode.NoArticle;
    }

    private void Tell(IEnumerable<Diagnostic> diagnostics, ParseResult parse)
    {
        if (parse.GetValue(_quiet))
            return;
        foreach (var diagnostic in diagnostics.Where(d => d.Severity != Severity.Info))
            _host.Error.WriteLine(string.Concat(DiagnosticSection.Of(diagnostic, index: null).Select(p => p.Text)));
    }
}
