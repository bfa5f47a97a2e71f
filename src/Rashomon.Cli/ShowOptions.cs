using System.CommandLine;

namespace Rashomon.Cli;

/// <summary>The options of every command that gives an account out.</summary>
internal sealed class ShowOptions
{
    public Option<string> Format { get; } = Choice("--format", "The form of the account. csv is the figure ledger: one row a claim with a figure.", "text", "json", "html", "csv");

    public Option<string?> Out { get; } = new("--out", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    public Option<bool> Excerpts { get; } = new("--excerpts") { Description = "Leave out the articles' texts, all but what is cited: the form for sharing." };

    public Option<int?> Width { get; } = new("--width")
    {
        Description = "Width of the text form in columns, 40 to 400. Without it COLUMNS, else the terminal's width, else 100.",
        HelpName = "N",
    };

    public Option<double> LeastSure { get; } = new("--least-sure")
    {
        Description = "Hide the questions that are less sure than this to be of one thing, 0 to 1, and say how many. Their confidence is what is compared; what only one report tells is always shown.",
        HelpName = "N",
        DefaultValueFactory = _ => 0,
    };

    public Option<string> Color { get; } = Choice("--color", "Whether the text form has colour. auto: on a terminal, unless NO_COLOR is set.", "auto", "always", "never");

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Nothing on standard error but what ends the command." };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Text form: whole sentences with their spans. On standard error: each step, each note." };

    /// <summary>An option that takes one of the values; the first is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public void AddTo(Command command)
    {
        Width.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int?>() is not (>= 40 and <= 400))
                result.AddError("--width takes a number from 40 to 400.");
        });
        LeastSure.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
                result.AddError("--least-sure takes a number from 0 to 1.");
        });
        foreach (var option in new Option[] { Format, Out, Excerpts, LeastSure, Width, Color, Quiet, Verbose })
            command.Options.Add(option);
    }

    /// <summary>The values given.</summary>
    public ShowSettings Of(ParseResult parse) => new(
        parse.GetRequiredValue(Format), parse.GetValue(Out), parse.GetValue(Excerpts), parse.GetValue(Width), parse.GetRequiredValue(Color),
        parse.GetValue(Quiet), parse.GetValue(Verbose))
    { LeastSure = parse.GetValue(LeastSure) };
}
