using System.Runtime.CompilerServices;

namespace Rashomon.Cli.Tests;

/// <summary>Compares text with a file kept in the folder Golden beside the test.</summary>
internal static class Golden
{
    /// <summary>Holds that <paramref name="text"/> is the kept text; with RASHOMON_ACCEPT=1 keeps it instead.</summary>
    public static void Match(string name, string text, [CallerFilePath] string test = "") =>
        MatchFile(Path.Combine(Path.GetDirectoryName(test)!, "Golden", name), text);

    /// <summary>Holds that <paramref name="text"/> is the text of a file; with RASHOMON_ACCEPT=1 keeps it there instead.</summary>
    public static void MatchFile(string file, string text)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("RASHOMON_ACCEPT"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        File.Exists(file).ShouldBeTrue($"{file} is not there: run the tests with RASHOMON_ACCEPT=1 and look at what they keep");
        var kept = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (!string.Equals(kept, text, StringComparison.Ordinal))
            Assert.Fail($"{Path.GetFileName(file)} differs; if that is meant, run the tests with RASHOMON_ACCEPT=1.\n{FirstDifference(kept.Split('\n'), text.Split('\n'))}");
    }

    private static string FirstDifference(string[] kept, string[] given)
    {
        var line = kept.Zip(given).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return $"Line {line + 1} was kept as\n{kept.ElementAtOrDefault(line)}\nand is now\n{given.ElementAtOrDefault(line)}";
    }
}
