using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli.Stores;

/// <summary>The options of commands that print what a store has: as text for people or as JSON.</summary>
internal sealed class ListOptions
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Host _host;
    private readonly Option<string> _format = ShowOptions.Choice("--format", "The form of the output.", "text", "json");
    private readonly Option<string> _color = ShowOptions.Choice("--color", "Whether the text form has colour. auto: on a terminal, unless NO_COLOR is set.", "auto", "always", "never");
    private readonly Option<int?> _width = new("--width") { Description = "Width of the text form in columns, 40 to 400. Without it COLUMNS, else the terminal's width, else 100.", HelpName = "N" };

    public ListOptions(Host host, Command command)
    {
        _host = host;
        _width.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int?>() is not (>= 40 and <= 400))
                result.AddError("--width takes a number from 40 to 400.");
        });
        foreach (var option in new Option[] { _format, _width, _color })
            command.Options.Add(option);
    }

    /// <summary>Whether the output is JSON.</summary>
    public bool IsJson(ParseResult parse) => parse.GetRequiredValue(_format) == "json";

    /// <summary>Writes the output in the form asked for.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="text">Writes it for people.</param>
    /// <param name="json">Writes it as one value.</param>
    public void Write(ParseResult parse, Action<TerminalPage> text, Action<Utf8JsonWriter> json)
    {
        if (IsJson(parse))
        {
            using (var writer = new Utf8JsonWriter(_host.Output, Indented))
                json(writer);
            _host.Output.WriteByte((byte)'\n');
            _host.Output.Flush();
            return;
        }

        using var stream = new StreamWriter(_host.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var width = parse.GetValue(_width) ?? _host.Columns ?? _host.TerminalWidth ?? Host.DefaultWidth;
        text(new(AccountOutput.Console(stream, parse.GetRequiredValue(_color), toFile: false, _host), width));
    }
}
