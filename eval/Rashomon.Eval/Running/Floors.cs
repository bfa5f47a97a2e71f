using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Running;

/// <summary>The lowest values that the mean of a set of stories may have, measure by measure.</summary>
/// <param name="Sets">Set, then measure, then floor.</param>
internal sealed record Floors(ImmutableSortedDictionary<string, ImmutableDictionary<string, double>> Sets)
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true };

    /// <summary>No floors.</summary>
    public static Floors None { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableDictionary<string, double>>(StringComparer.Ordinal));

    /// <summary>Reads a file of floors; none where there is no file.</summary>
    /// <exception cref="JsonException">It is no JSON object of objects of numbers.</exception>
    public static Floors Read(string path)
    {
        if (!File.Exists(path))
            return None;
        var sets = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(File.ReadAllText(path)) ?? [];
        return new Floors(sets.ToImmutableSortedDictionary(
            set => set.Key, set => set.Value.ToImmutableDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    /// <summary>A line for each measure that fell below its floor, or is no longer measured.</summary>
    public IEnumerable<string> Broken(Score mean)
    {
        if (!Sets.TryGetValue(mean.Name, out var floors))
            yield break;
        var values = mean.All.ToDictionary(StringComparer.Ordinal);
        foreach (var (measure, floor) in floors.OrderBy(floor => floor.Key, StringComparer.Ordinal))
        {
            if (!values.TryGetValue(measure, out var value))
                yield return string.Create(CultureInfo.InvariantCulture, $"{mean.Name}: {measure} is not measured, its floor is {floor:F3}");
            else if (value < floor)
                yield return string.Create(CultureInfo.InvariantCulture, $"{mean.Name}: {measure} {value:F4} is below its floor of {floor:F3}");
        }
    }

    /// <summary>Floors raised to the measured values, rounded down to three decimals; none is lowered.</summary>
    public Floors Raised(Score mean)
    {
        var floors = Sets.GetValueOrDefault(mean.Name) ?? ImmutableDictionary.Create<string, double>(StringComparer.Ordinal);
        foreach (var (measure, value) in mean.All)
            floors = floors.SetItem(measure, Math.Max(floors.GetValueOrDefault(measure), (double)(Math.Floor((decimal)value * 1000) / 1000)));
        return new Floors(Sets.SetItem(mean.Name, floors));
    }

    /// <summary>Writes the floors, measures in the order of the alphabet.</summary>
    public void Write(string path)
    {
        var sorted = Sets.ToDictionary(set => set.Key, set => new SortedDictionary<string, double>(set.Value, StringComparer.Ordinal), StringComparer.Ordinal);
        File.WriteAllText(path, JsonSerializer.Serialize(sorted, Written) + "\n");
    }
}
