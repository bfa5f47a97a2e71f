using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Rashomon.Eval.Extraction;

/// <summary>
/// Readability's pages (dev) read by programs that do the same, one after the other in one run: shares of bodies that come out as the expected texts do, and
/// pages a CPU-second with all threads of each process counted and a first round left out. Debian's packages: <c>python3-readability</c>, and
/// <c>libboilerpipe-java</c> with a JDK. A peer that is not there is skipped by name.
/// </summary>
internal static class PeersRun
{
    private const int Rounds = 3;

    private static readonly (string Name, string Program, string[] Arguments)[] Peers =
    [
        ("readability-lxml", "/usr/bin/python3", ["readability_lxml.py"]),
        ("boilerpipe", "java", ["-cp", "/usr/share/java/boilerpipe.jar:/usr/share/java/nekohtml.jar:/usr/share/java/xercesImpl.jar", "Boilerpipe.java"]),
    ];

    public static void Run(string folder, ExtractionArguments arguments)
    {
        var pages = ReadabilitySet.Pages(folder);
        var files = pages.Select(p => Path.Combine(p, "source.html")).ToArray();
        var expected = pages.Select(ReadabilitySet.Expected).ToArray();
        Print("rashomon", expected, [.. files.Select(f => ReadPage.Of(f).Body)], SpeedRun.Measure([.. files.Select(File.ReadAllBytes)], Rounds));
        foreach (var (name, program, given) in Peers)
        {
            if (Answers(program, given, files) is { } lines && lines.Length == files.Length + 1)
                Print(name, expected, [.. lines[..^1].Select(l => JsonSerializer.Deserialize<string>(l)!)], Rounds * files.Length / double.Parse(lines[^1], CultureInfo.InvariantCulture));
            else
                Console.WriteLine($"  {name}: skipped, it cannot be run here.");
        }
    }

    private static void Print(string name, string[] expected, string[] found, double speed)
    {
        var scores = expected.Zip(found, WordOverlap.F1).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {scores.Average(s => s >= ReadabilitySet.Like ? 1.0 : 0):0.000} of {scores.Length} pages with F1 >= {ReadabilitySet.Like}, mean F1 {scores.Average():0.000}; {speed:0} pages a CPU-second"));
    }

    private static string[]? Answers(string program, string[] given, string[] files)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.Combine(AppContext.BaseDirectory, "Peers") };
        foreach (var argument in given.Append(Rounds.ToString(CultureInfo.InvariantCulture)))
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            foreach (var file in files)
                process.StandardInput.WriteLine(Path.GetFullPath(file));
            process.StandardInput.Close();
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            return process.ExitCode == 0 ? lines : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
