using System.CommandLine;

namespace Rashomon.Cli;

/// <summary><c>rashomon docs</c> (hidden): docs/cli.md from the commands' own help.</summary>
internal sealed class DocsCommand : Command
{
    public DocsCommand(Host host)
        : base("docs", "Writes the reference of all commands as Markdown.")
    {
        Hidden = true;
        var file = new Option<string?>("--out", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        Options.Add(file);
        SetAction(parse =>
        {
            var text = CommandReference.Markdown(host);
            if (parse.GetValue(file) is { } path)
                File.WriteAllText(path, text);
            else
                host.Output.Write(System.Text.Encoding.UTF8.GetBytes(text));
            return ExitCode.Success;
        });
    }
}
