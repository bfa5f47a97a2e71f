using System.Globalization;
using System.Text.Json;

namespace Rashomon.Eval.Language;

/// <summary><c>scores</c>: the table of figures beside their targets, held to the floors.</summary>
internal static class ScoresCommand
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    /// <summary>Prints the table; 1 when a figure is below its floor, else 0. What is not there is skipped by name.</summary>
    public static int Run(string data, string floorsFile, bool writeFloors, TextWriter output)
    {
        var floors = File.Exists(floorsFile)
            ? JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(floorsFile))!
            : new SortedDictionary<string, double>(StringComparer.Ordinal);
        var measured = new List<Measured>();
        if (Is(data, "ud-english", output))
            measured.AddRange(LanguageScores.Trees(data));
        if (Is(data, "names", output))
            measured.AddRange(LanguageScores.Names(data));
        Print(measured, floors, output);
        if (writeFloors)
        {
            foreach (var figure in measured)
                floors[figure.Key] = Math.Max(floors.GetValueOrDefault(figure.Key), Math.Floor(figure.Value * 10) / 10);
            File.WriteAllText(floorsFile, JsonSerializer.Serialize(floors, Written).ReplaceLineEndings("\n") + "\n");
        }

        var below = measured.Where(m => m.Value < floors.GetValueOrDefault(m.Key)).ToArray();
        foreach (var figure in below)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Below its floor of {floors[figure.Key]:F1}: {figure.Key}, {figure.Value:F2}"));
        return below.Length == 0 ? 0 : 1;
    }

    private static bool Is(string data, string set, TextWriter output)
    {
        if (Directory.Exists(Path.Combine(data, set)))
            return true;
        output.WriteLine($"Skipped: {set} is not in {data}.");
        return false;
    }

    private static void Print(List<Measured> measured, SortedDictionary<string, double> floors, TextWriter output)
    {
        if (measured.Count == 0)
            return;
        output.WriteLine("| what | on | measured | asked for | floor | others |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var m in measured)
        {
            var floor = floors.TryGetValue(m.Key, out var low) ? low.ToString("F1", CultureInfo.InvariantCulture) : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {m.What} | {m.On} | {m.Value:F2} | {m.Target:F1} | {floor} | {m.Others} |"));
        }
    }
}
