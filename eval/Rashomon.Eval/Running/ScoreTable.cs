using System.Globalization;
using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Running;

/// <summary>Prints scores in columns, a row a story.</summary>
internal static class ScoreTable
{
    /// <summary>Writes the rows; a measure that a row lacks is a dash.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Score> rows)
    {
        var measures = rows.SelectMany(row => row.Values).Select(value => value.Key).Distinct(StringComparer.Ordinal).Append(Score.MeanName).ToList();
        var first = rows.Max(row => row.Name.Length) + 2;
        output.WriteLine(string.Concat("".PadRight(first), string.Join("  ", measures)));
        foreach (var row in rows)
        {
            var values = row.All.ToDictionary(StringComparer.Ordinal);
            var cells = measures.Select(measure => Cell(measure, values));
            output.WriteLine(string.Concat(row.Name.PadRight(first), string.Join("  ", cells)));
        }
    }

    private static string Cell(string measure, Dictionary<string, double> values)
    {
        var width = Math.Max(measure.Length, 5);
        return (values.TryGetValue(measure, out var value) ? value.ToString("F3", CultureInfo.InvariantCulture) : "-").PadLeft(width);
    }
}
