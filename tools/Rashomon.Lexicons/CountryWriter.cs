using System.Text.Json;

namespace Rashomon.Lexicons;

/// <summary>Joins <c>countries-list</c>, <c>i18n-iso-countries</c> and the table of peoples into one list of countries.</summary>
internal sealed class CountryWriter(string packages, string peoples, IReadOnlyDictionary<string, long> populations)
{
    private static readonly string[] UnchangedEndings = ["ese", "ois"];

    public void Write(ByteWriter to)
    {
        var rows = File.ReadLines(peoples).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|'))
            .OrderBy(row => row[0].Contains('-', StringComparison.Ordinal))
            .ThenByDescending(row => populations.GetValueOrDefault(row[0])).ThenBy(row => row[0], StringComparer.Ordinal).ToList();
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(packages, "countries-list", "countries.min.json")));
        using var iso = JsonDocument.Parse(File.ReadAllText(Path.Combine(packages, "i18n-iso-countries", "langs", "en.json")));
        to.Number(rows.Count);
        foreach (var row in rows)
            WriteCountry(to, row, list.RootElement, iso.RootElement.GetProperty("countries"));
    }

    private static void WriteCountry(ByteWriter to, string[] row, JsonElement list, JsonElement iso)
    {
        var names = Items(row[2]).ToList();
        string capital = "", continent = "";
        if (list.TryGetProperty(row[0], out var entry))
        {
            names.Add(entry.GetProperty("name").GetString()!);
            if (entry.TryGetProperty("alias", out var alias))
                names.AddRange(Texts(alias));
            capital = entry.GetProperty("capital").GetString()!;
            continent = entry.GetProperty("continent").GetString()!;
        }
        if (iso.TryGetProperty(row[0], out var known))
            names.AddRange(Texts(known));
        to.Text(row[0]);
        to.Text(row[1]);
        to.Text(capital);
        to.Text(continent);
        WriteTexts(to, [.. names.Where(n => !string.Equals(n, row[1], StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)]);
        WriteTexts(to, [.. Items(row[3])]);
        WriteTexts(to, [.. Items(row[4]).Select(noun => noun.Split('/')[0])]);
        WriteTexts(to, [.. Items(row[4]).Select(Plural)]);
    }

    private static string Plural(string noun)
    {
        var slash = noun.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return noun[(slash + 1)..];
        if (UnchangedEndings.Any(ending => noun.EndsWith(ending, StringComparison.Ordinal)))
            return noun;
        // Not "German": only where a man is meant.
        return noun.EndsWith("man", StringComparison.Ordinal) && noun is not ("German" or "Ottoman") ? noun[..^3] + "men" : noun + "s";
    }

    private static void WriteTexts(ByteWriter to, List<string> texts)
    {
        to.Number(texts.Count);
        texts.ForEach(to.Text);
    }

    private static IEnumerable<string> Items(string field) =>
        field.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(e => e.GetString()!) : [element.GetString()!];
}
