using System.Text.Json;
using Rashomon.Language.Lexicons;

namespace Rashomon.Lexicons;

/// <summary>Writes the centres of countries, their first-level divisions, the counties of the United States, and regions of the world.</summary>
/// <param name="packages">Folder of the npm packages.</param>
/// <param name="regions">The hand-checked list of divisions and regions.</param>
/// <param name="places">The populated places, for the divisions' centres.</param>
internal sealed class RegionWriter(string packages, string regions, IReadOnlyList<SourcePlace> places)
{
    private static readonly string[] Kinds = ["Oblast", "Province", "Region", "Governorate", "Prefecture", "State", "County", "Department", "District", "Krai", "Voivodeship", "Canton", "Parish", "Municipality"];

    private readonly List<Region> _written = [];
    private readonly List<string> _missing = [];

    public void Write(ByteWriter to)
    {
        var hand = File.ReadLines(regions).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToLookup(row => row[0], StringComparer.Ordinal);
        Countries(hand["centre"]);
        States(hand["state"]);
        foreach (var row in hand["division"])
            Division(row[1], row[2], row[3], Items(row, 4));
        if (_missing.Count > 0)
            throw new InvalidDataException("regions.txt names cities that are not among the places: " + string.Join(", ", _missing));
        Divisions();
        _written.AddRange(hand["area"].Select(row => new Region(3, row[1], "", "", Items(row, 4), Degrees(row[2]), Degrees(row[3]))));
        var sorted = _written.DistinctBy(r => (r.Kind, r.Name, r.Country, r.Admin)).OrderBy(r => r.Kind).ThenBy(r => r.Country, StringComparer.Ordinal).ThenBy(r => r.Admin, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        to.Number(sorted.Count);
        sorted.ForEach(region => Write(to, region));
    }

    private static void Write(ByteWriter to, Region region)
    {
        to.Byte(region.Kind);
        to.Text(region.Name);
        to.Text(region.Country);
        to.Text(region.Admin);
        to.Number(region.Others.Length);
        foreach (var other in region.Others)
            to.Text(other);
        to.Signed(region.Latitude);
        to.Signed(region.Longitude);
    }

    private static string[] Items(string[] row, int at) => at < row.Length ? row[at].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static int Degrees(string text) => (int)Math.Round(1000 * double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    // Shapes carry ISO's numbers; the list of codes has the letters for them.
    private void Countries(IEnumerable<string[]> centres)
    {
        foreach (var row in centres)
            _written.Add(new(0, row[1], row[1], "", [], Degrees(row[2]), Degrees(row[3])));
        using var codes = JsonDocument.Parse(File.ReadAllText(Path.Combine(packages, "i18n-iso-countries", "codes.json")));
        var letters = codes.RootElement.EnumerateArray().ToDictionary(row => row[2].GetString()!, row => row[0].GetString()!, StringComparer.Ordinal);
        foreach (var shape in TopologySource.Read(Path.Combine(packages, "world-atlas", "countries-50m.json"), "countries"))
        {
            if (letters.TryGetValue(shape.Id, out var code) && !_written.Exists(r => r.Kind == 0 && r.Country == code))
                _written.Add(new(0, code, code, "", [], shape.Latitude, shape.Longitude));
        }
    }

    private void States(IEnumerable<string[]> rows)
    {
        var states = rows.ToDictionary(row => row[1], row => (Admin: row[2], Others: Items(row, 3)), StringComparer.Ordinal);
        foreach (var shape in TopologySource.Read(Path.Combine(packages, "us-atlas", "counties-10m.json"), "states"))
        {
            if (states.TryGetValue(shape.Id, out var state))
                _written.Add(new(1, shape.Name, "US", state.Admin, state.Others, shape.Latitude, shape.Longitude));
        }
        foreach (var shape in TopologySource.Read(Path.Combine(packages, "us-atlas", "counties-10m.json"), "counties"))
        {
            if (!states.TryGetValue(shape.Id[..2], out var state))
                continue;
            var kind = state.Admin switch { "LA" => " Parish", "AK" => " Borough", _ => " County" };
            _written.Add(new(2, shape.Name + kind, "US", state.Admin, [], shape.Latitude, shape.Longitude));
        }
    }

    // ISO 3166-2 has the names; the seat of a division has its name as often as not, and says which of GeoNames' divisions it is.
    private void Divisions()
    {
        using var names = JsonDocument.Parse(File.ReadAllText(Path.Combine(packages, "cldr-subdivisions-full", "subdivisions", "en", "en.json")));
        foreach (var entry in names.RootElement.GetProperty("subdivisions").GetProperty("localeDisplayNames").GetProperty("subdivisions").EnumerateObject())
        {
            var country = entry.Name[..2].ToUpperInvariant();
            var name = entry.Value.GetString()!;
            if (country is not ("US" or "GB"))
                Division(country, name, Array.Find(Kinds, kind => name.EndsWith(" " + kind, StringComparison.Ordinal)) is { } found ? name[..^(found.Length + 1)] : name, [], seatOnly: true);
        }
    }

    private void Division(string country, string name, string seat, string[] others, bool seatOnly = false)
    {
        var folded = NameFolding.Fold(seat);
        var chief = places.Where(p => p.Country == country && NameFolding.Fold(p.Name) == folded && (!seatOnly || p.Feature is "PPLA" or "PPLC")).MaxBy(p => p.Population);
        if (chief is null)
        {
            if (!seatOnly)
                _missing.Add($"{seat} ({country})");
            return;
        }
        if (seatOnly && _written.Exists(r => r.Kind == 1 && r.Country == country && r.Admin == chief.Admin))
            return;
        var all = places.Where(p => p.Division == chief.Division).ToList();
        _written.Add(new(1, name, country, chief.Admin, others, (int)all.Average(p => p.Latitude), (int)all.Average(p => p.Longitude)));
    }

    private sealed record Region(int Kind, string Name, string Country, string Admin, string[] Others, int Latitude, int Longitude);
}
