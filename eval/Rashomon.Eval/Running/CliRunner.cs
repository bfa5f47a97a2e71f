using System.Diagnostics;

namespace Rashomon.Eval.Running;

/// <summary>Runs the built command line on a folder of reports.</summary>
/// <param name="dll">Path of <c>Rashomon.Cli.dll</c>.</param>
internal sealed class CliRunner(string dll)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Writes the account of <paramref name="folder"/> to <paramref name="output"/>; gives what went wrong, or null.</summary>
    public string? Compare(string folder, string output)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { dll, "compare", folder, "--format", "json", "--out", output })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started");
        var errors = process.StandardError.ReadToEndAsync();
        var words = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return $"no account after {Patience.TotalMinutes:0} minutes";
        }
        if (process.ExitCode == 0 && File.Exists(output))
            return null;
        var said = (errors.GetAwaiter().GetResult() + words.GetAwaiter().GetResult()).Trim();
        return $"exit code {process.ExitCode}{(File.Exists(output) ? "" : ", nothing written")}: {said}";
    }
}
