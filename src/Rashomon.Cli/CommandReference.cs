using System.Globalization;
using System.Text;

namespace Rashomon.Cli;

/// <summary>The help of all commands on one page.</summary>
internal static class CommandReference
{
    private const int HelpWidth = 100;

    /// <summary>docs/cli.md.</summary>
    public static string Markdown(Host host)
    {
        var page = new StringBuilder()
            .Append("<!-- Generated from the commands' own help: dotnet run --project src/Rashomon.Cli -- docs --out docs/cli.md -->\n")
            .Append("# The command line\n\n");
        Section(page, [], host);
        foreach (var command in CommandLine.Root(host, HelpWidth).Subcommands.Where(c => !c.Hidden))
        {
            Section(page, [command.Name], host);
            foreach (var inner in command.Subcommands.Where(c => !c.Hidden))
                Section(page, [command.Name, inner.Name], host);
        }

        page.Append("## Exit codes\n\n| code | meaning |\n|---|---|\n");
        foreach (var (code, meaning) in ExitCode.Table)
            page.Append(CultureInfo.InvariantCulture, $"| {code} | {meaning} |\n");
        return page.ToString();
    }

    private static void Section(StringBuilder page, string[] command, Host host)
    {
        using var help = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        CommandLine.Root(host, HelpWidth).Parse([.. command, "--help"]).Invoke(new() { Output = help });
        var lines = help.ToString().ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd());
        page.Append("## ").AppendJoin(' ', ["rashomon", .. command]).Append("\n\n```text\n")
            .Append(string.Join('\n', lines).Trim('\n'))
            .Append("\n```\n\n");
    }
}
