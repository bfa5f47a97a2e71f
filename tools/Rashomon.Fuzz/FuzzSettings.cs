using System.Globalization;

namespace Rashomon.Fuzz;

/// <summary>What is run. The same settings give the same inputs on every machine.</summary>
internal sealed record FuzzSettings
{
    /// <summary>How many inputs.</summary>
    public int Iterations { get; init; } = 100_000;

    /// <summary>Fixes every random choice.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The first iteration: an input found by a long run is made again by its number alone.</summary>
    public int From { get; init; }

    /// <summary>A kind of input; null for all in turn.</summary>
    public string? Only { get; init; }

    /// <summary>Longest time for one input, by the wall; more is a hang. Inputs are a few kilobytes, and machines busy.</summary>
    public int SecondsACase { get; init; } = 30;

    /// <summary>Where inputs that were found are written.</summary>
    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "rashomon-fuzz");

    /// <summary>Reads a command line; null where it cannot be.</summary>
    public static FuzzSettings? Of(string[] args)
    {
        var settings = new FuzzSettings();
        for (var at = 0; at < args.Length; at += 2)
        {
            if (at + 1 == args.Length)
                return null;
            var isNumber = int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[at])
            {
                case "--only":
                    settings = settings with { Only = args[at + 1] };
                    break;
                case "--save":
                    settings = settings with { Folder = args[at + 1] };
                    break;
                case "--iterations" when isNumber:
                    settings = settings with { Iterations = number };
                    break;
                case "--seed" when isNumber:
                    settings = settings with { Seed = number };
                    break;
                case "--from" when isNumber:
                    settings = settings with { From = number };
                    break;
                case "--seconds-a-case" when isNumber:
                    settings = settings with { SecondsACase = number };
                    break;
                default:
                    return null;
            }
        }
        return settings.Only is null || SeedInputs.Kinds.Contains(settings.Only) ? settings : null;
    }
}
