using System.Diagnostics;
using System.Globalization;

namespace Rashomon.Bench.Formats;

/// <summary>Speed beside the peers: the same files, one after the other on one machine, processor time on both sides.</summary>
internal static class SpeedBench
{
    private const string Packages = "warcio@2.4.11 rss-parser@3.13.0";

    public static async Task<int> RunAsync(BenchSettings settings)
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "peers.mjs"), Path.Combine(settings.Folder, "peers.mjs"), overwrite: true);
        if (!Directory.Exists(Path.Combine(settings.Folder, "node_modules", "warcio")))
            await RunAsync(settings.Folder, "npm", "install --no-audit --no-fund --no-package-lock --silent --prefix . " + Packages).ConfigureAwait(false);
        if (settings.Does("warc"))
        {
            var path = Path.Combine(settings.Folder, "pages.warc.gz");
            InventedFiles.Warc(path, settings.Pages);
            await CompareAsync(settings, "WARC.gz records", "warcio", "warc", path).ConfigureAwait(false);
        }
        if (settings.Does("feeds"))
        {
            var path = Path.Combine(settings.Folder, "feed.xml");
            InventedFiles.Feed(path, settings.Items);
            await CompareAsync(settings, "feed items", "rss-parser", "feed", path).ConfigureAwait(false);
        }
        return 0;
    }

    private static async Task CompareAsync(BenchSettings settings, string what, string peer, string part, string path)
    {
        // One thread's work on both sides: Node has one, and the readers here use none but their caller's.
        var ours = await Tally.OfFileAsync(path, settings.Rounds).ConfigureAwait(false);
        var line = await RunAsync(settings.Folder, "node", string.Create(CultureInfo.InvariantCulture, $"peers.mjs {part} {path} {settings.Rounds}")).ConfigureAwait(false);
        var numbers = line.Trim().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var theirs = new Tally((long)numbers[0], (long)numbers[1], numbers[2]);
        Console.WriteLine($"{what}: {new FileInfo(path).Length / 1e6:0.0} MB, {ours.Items / settings.Rounds:n0} a round");
        Console.WriteLine($"  Rashomon     {ours.Rate,10:n0} a CPU-second ({ours.Items:n0} in {ours.Seconds:0.00} s, {ours.Bytes / 1e6:0} MB of documents)");
        Console.WriteLine($"  {peer,-12} {theirs.Rate,10:n0} a CPU-second ({theirs.Items:n0} in {theirs.Seconds:0.00} s, {theirs.Bytes / 1e6:0} MB of text)");
        Console.WriteLine($"  ratio        {ours.Rate / theirs.Rate,10:0.0}");
    }

    private static async Task<string> RunAsync(string folder, string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }
}
