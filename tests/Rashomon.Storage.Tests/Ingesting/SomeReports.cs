using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rashomon.Storage.Tests.Ingesting;

/// <summary>Reports of invented events, as JSON lines.</summary>
internal static class SomeReports
{
    private static readonly (string Town, string What, string Who, string Thing)[] Events =
    [
        ("Port Esker", "fire", "Mara Velt", "grain terminal"),
        ("Vellmoor", "collision", "Odo Pelling", "tram crossing"),
        ("Norrvik", "landslide", "Sunniva Aske", "quarry road"),
        ("Tarn Hollow", "flood", "Idris Combe", "weir"),
        ("Castrel", "explosion", "Lena Moravec", "fireworks store"),
    ];

    public static string Text(int number)
    {
        var (town, what, who, thing) = Events[number % Events.Length];
        var figure = 3 + (number / Events.Length);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {char.ToUpperInvariant(what[0])}{what[1..]} at {thing} in {town} leaves {figure} injured

            At least {figure} people were injured in a {what} at the {thing} in {town} on Tuesday, the mayor, {who}, said.

            "Everybody who was near the {thing} is accounted for," {who} said. Crews from {town} worked through the night, and the {thing} was closed. Report number {number} of the day.
            """);
    }

    public static string Line(int number, string? id = null, string? text = null)
    {
        var body = text ?? Text(number);
        return JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["id"] = id ?? "d" + number.ToString(CultureInfo.InvariantCulture),
            ["title"] = body.Split('\n')[0],
            ["text"] = body,
            ["url"] = $"https://outlet{number % 3}.example/{number}",
            ["outlet"] = $"Outlet {number % 3}",
            ["published"] = string.Create(CultureInfo.InvariantCulture, $"2031-05-{1 + (number % 20):00}"),
        });
    }

    public static string Lines(int count) => Lines(Enumerable.Range(0, count).Select(number => Line(number)));

    public static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }
}
