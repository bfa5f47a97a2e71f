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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed: {Measure(pages, Rounds):0} pages a CPU-second over {pages.Length} pages of {pages.Average(p => p.Length) / 1024:0} KiB"));
    }

    /// <summary>Pages a CPU-second; a first round, which compiles, is left out.</summary>
    public static double Measure(byte[][] pages, int rounds)
    {
        Read(pages);
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < rounds; i++)
            Read(pages);
        process.Refresh();
        return rounds * pages.Length / (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static void Read(byte[][] pages)
    {
        foreach (var page in pages)
            ReadPage.Of(page);
    }
}
