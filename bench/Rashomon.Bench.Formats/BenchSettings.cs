using System.Globalization;

namespace Rashomon.Bench.Formats;

/// <summary>What is measured, and on how much.</summary>
internal sealed record BenchSettings
{
    /// <summary><c>all</c>, <c>warc</c>, <c>feeds</c> or <c>memory</c>.</summary>
    public string What { get; init; } = "all";

    /// <summary>Pages of the archive.</summary>
    public int Pages { get; init; } = 600;

    /// <summary>Items of the feed.</summary>
    public int Items { get; init; } = 2000;

    /// <summary>Rounds that are measured, behind one that is not.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>Megabytes of the big archive, compressed.</summary>
    public int Megabytes { get; init; } = 300;

    /// <summary>Where files and peers are put.</summary>
    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "rashomon-bench-formats");

    /// <summary>Whether a part is asked for.</summary>
    public bool Does(string part) => What == "all" || What == part;

    /// <summary>Reads a command line; null where it cannot be.</summary>
    public static BenchSettings? Of(string[] args)
    {
        var settings = new BenchSettings();
        for (var at = 0; at < args.Length; at++)
        {
            if (at == 0 && args[0] is "all" or "warc" or "feeds" or "memory")
                settings = settings with { What = args[0] };
            else if (at + 1 < args.Length && args[at] == "--work")
                settings = settings with { Folder = Path.GetFullPath(args[++at]) };
            else if (at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && With(settings, args[at], number) is { } changed)
                (settings, at) = (changed, at + 1);
            else
                return null;
        }
        return settings;
    }

    private static BenchSettings? With(BenchSettings settings, string option, int number) => option switch
    {
        "--pages" => settings with { Pages = number },
        "--items" => settings with { Items = number },
        "--rounds" => settings with { Rounds = Math.Max(1, number) },
        "--megabytes" => settings with { Megabytes = number },
        _ => null,
    };
}
