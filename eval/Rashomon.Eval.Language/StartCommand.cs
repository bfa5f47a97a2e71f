using System.Diagnostics;
using System.Globalization;
using Rashomon.Language;

namespace Rashomon.Eval.Language;

/// <summary><c>start</c>: time from the start of the process to the first annotation, and memory. Publish this project with <c>-p:PublishReadyToRun=true</c> for the figure that counts.</summary>
internal static class StartCommand
{
    private const string Article =
        "Two sailors were rescued off Port Selmer on Tuesday after their barge struck a pier, the harbour authority said.\n\n" +
        "“The pump had failed an hour before,” said Ilse Navarro, the captain, who was treated for cold. Brightwater Shipping, the owner, promised an inquiry.\n\n" +
        "The pier was damaged but stays open. Repairs will cost about 2.4 million euros, according to the mayor, Oto Brask.";

    /// <summary>Reads a short article and prints the figures.</summary>
    public static int Run(TextWriter output)
    {
        var read = LanguageModel.Default.Analyze(Article, []);
        using var process = Process.GetCurrentProcess();
        var elapsed = DateTime.Now - process.StartTime;
        var busy = process.TotalProcessorTime;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{read.Tokens.Length} tokens, {read.Names.Length} names: {elapsed.TotalMilliseconds:F0} ms after the start of the process ({busy.TotalMilliseconds:F0} ms of processor time), {process.PeakWorkingSet64 / 1048576.0:F0} MB resident at most."));
        return 0;
    }
}
