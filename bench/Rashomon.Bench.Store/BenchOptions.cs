using System.Globalization;

namespace Rashomon.Bench.Store;

/// <summary>The options of a measurement.</summary>
internal sealed class BenchOptions(string[] args)
{
    /// <summary>Where the articles come from.</summary>
    public string From => Value("--from") ?? "samples";

    public int Kills => Number("--kills", 30);

    public int Queries => Number("--queries", 1000);

    public int Seed => Number("--seed", 1);

    public int Articles(int otherwise) => Number("--articles", otherwise);

    private int Number(string name, int otherwise) => Value(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
