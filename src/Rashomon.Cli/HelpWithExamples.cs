using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Rashomon.Cli;

/// <summary>The help of a command, then examples of its use, then for all commands the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<string, string[]> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        if (examples.TryGetValue(command is RootCommand ? "" : command.Name, out var lines))
        {
            output.WriteLine("Examples:");
            foreach (var line in lines)
                output.WriteLine("  " + line);
            output.WriteLine();
        }

        if (command is RootCommand)
        {
            output.WriteLine("Exit codes:");
            foreach (var (code, meaning) in ExitCode.Table)
                output.WriteLine($"  {code,-4} {meaning}");
            output.WriteLine();
        }

        return ExitCode.Success;
    }
}
