using System.Globalization;
using System.Text;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli;

/// <summary>What the program runs in: streams, what they are connected to, and the steps that it calls.</summary>
internal sealed record Host
{
    /// <summary>Cells a line where nothing tells how wide the output is.</summary>
    public const int DefaultWidth = 100;

    public required IFlow Flow { get; init; }

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>What tells the time of decisions, requests and progress.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Cells of the terminal that the output goes to; null where it goes elsewhere.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The value of COLUMNS, if it is a positive number.</summary>
    public int? Columns { get; init; }

    /// <summary>Whether NO_COLOR is set (https://no-color.org), or the terminal is dumb.</summary>
    public bool NoColor { get; init; }

    /// <summary>The process's own streams and environment.</summary>
    public static Host OfProcess(IFlow flow)
    {
        var columns = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var c) && c > 0 ? c : (int?)null;
        return new()
        {
            Flow = flow,
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
            TerminalWidth = Console.IsOutputRedirected ? null : WindowWidth(),
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Columns = columns,
            NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ||
                string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal),
        };
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
