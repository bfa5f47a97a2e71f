using System.Diagnostics;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli;

/// <summary>Tells on standard error what long work is at: one line that is overwritten, or with <c>--verbose</c> a line a step.</summary>
internal sealed class StepProgress(Host host, bool quiet, bool verbose) : IProgress<string>, IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(0.5);
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private int _shown;

    /// <summary>Shows the step, once the work has taken half a second.</summary>
    public void Report(string value)
    {
        if (quiet)
            return;
        if (verbose)
        {
            host.Error.WriteLine(new Piece(value).Text);
            return;
        }

        if (!host.ErrorIsTerminal || _time.Elapsed < Delay)
            return;
        var text = Cells.Cut(new Piece(value).Text, Math.Min(host.TerminalWidth ?? 79, 79));
        host.Error.Write("\r" + Cells.Fit(text, Math.Max(_shown, Cells.Of(text))));
        _shown = Cells.Of(text);
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown > 0)
            host.Error.Write("\r" + new string(' ', _shown) + "\r");
        _shown = 0;
    }
}
