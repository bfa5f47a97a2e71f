using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Rashomon.Eval.Language;

/// <summary>Runs wink-nlp, the package that a JavaScript user would take, in a process of its own.</summary>
internal static class WinkRunner
{
    /// <summary>The version measured.</summary>
    public const string Version = "2.4.0";

    private const string ModelVersion = "1.8.1";

    /// <summary>Tokens in a second, and in a second of processor time; null when Node.js or the package is not to be had.</summary>
    public static (double Second, double BusySecond)? Measure(List<string> texts, int rounds, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("rashomon-wink");
        try
        {
            if (Run(folder.FullName, "npm", "install", "--silent", "--no-audit", "--no-fund", $"wink-nlp@{Version}", $"wink-eng-lite-web-model@{ModelVersion}") is null)
            {
                output.WriteLine("Skipped: wink-nlp could not be installed (npm and a registry are needed).");
                return null;
            }

            File.Copy(Path.Combine(AppContext.BaseDirectory, "wink.js"), Path.Combine(folder.FullName, "wink.js"));
            File.WriteAllText(Path.Combine(folder.FullName, "texts.json"), JsonSerializer.Serialize(texts));
            if (Run(folder.FullName, "node", "--single-threaded-gc", "wink.js", rounds.ToString(System.Globalization.CultureInfo.InvariantCulture)) is not { } printed)
                return null;
            using var json = JsonDocument.Parse(printed);
            return (json.RootElement.GetProperty("second").GetDouble(), json.RootElement.GetProperty("busySecond").GetDouble());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start)!;
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? printed : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
