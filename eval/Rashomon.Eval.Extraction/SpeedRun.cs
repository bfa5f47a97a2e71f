using System.Diagnostics;
using System.Globalization;

namespace Rashomon.Eval.Extraction;

/// <summary>Pages a CPU-second on Readability's pages, from bytes to article, in one thread, with the collector's and the compiler's time counted in.</summary>
internal static class SpeedRun
{
    private const int Rounds = 3;

    public static void Run(string folder, ExtractionArguments arguments)
    {
        var pages = ReadabilitySet.Pages(folder).Select(p => File.ReadAllBytes(Path.Combine(p, "source.html"))).ToArray();
        // The first round compiles.
        Read(pages);
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < Rounds; i++)
            Read(pages);
        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed: {Rounds * pages.Length / seconds:0} pages a CPU-second over {pages.Length} pages of {pages.Average(p => p.Length) / 1024:0} KiB"));
    }

    private static void Read(byte[][] pages)
    {
        foreach (var page in pages)
            ReadPage.Of(page);
    }
}
