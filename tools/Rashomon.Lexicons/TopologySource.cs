using System.Text.Json;

namespace Rashomon.Lexicons;

/// <summary>Reads a TopoJSON file and gives the centre of each shape's largest part, in thousandths of a degree.</summary>
internal static class TopologySource
{
    /// <summary>The shapes of one object of the file: id, name, centre of the part with the largest area.</summary>
    public static IEnumerable<(string Id, string Name, int Latitude, int Longitude)> Read(string path, string objectName)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var arcs = Arcs(json.RootElement);
        foreach (var shape in json.RootElement.GetProperty("objects").GetProperty(objectName).GetProperty("geometries").EnumerateArray())
        {
            var kind = shape.GetProperty("type").GetString();
            if (kind is not ("Polygon" or "MultiPolygon"))
                continue;
            var parts = kind is "Polygon" ? [shape.GetProperty("arcs")] : shape.GetProperty("arcs").EnumerateArray().ToArray();
            var (_, latitude, longitude) = parts.Select(part => Centre(Ring(part[0], arcs))).MaxBy(centre => centre.Area);
            yield return (
                shape.TryGetProperty("id", out var id) ? id.GetString()! : "",
                shape.TryGetProperty("properties", out var properties) && properties.TryGetProperty("name", out var name) ? name.GetString()! : "",
                (int)Math.Round(latitude * 1000),
                (int)Math.Round(longitude * 1000));
        }
    }

    // Arcs are differences in whole numbers; the transform makes degrees of their sums.
    private static List<(double Longitude, double Latitude)[]> Arcs(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var (scale, move) = (transform.GetProperty("scale"), transform.GetProperty("translate"));
        var all = new List<(double, double)[]>();
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            long x = 0, y = 0;
            var points = new List<(double, double)>();
            foreach (var point in arc.EnumerateArray())
            {
                x += point[0].GetInt64();
                y += point[1].GetInt64();
                points.Add((x * scale[0].GetDouble() + move[0].GetDouble(), y * scale[1].GetDouble() + move[1].GetDouble()));
            }
            all.Add([.. points]);
        }
        return all;
    }

    // A negative index is the arc with that complement, backwards.
    private static List<(double Longitude, double Latitude)> Ring(JsonElement indices, List<(double Longitude, double Latitude)[]> arcs)
    {
        var ring = new List<(double, double)>();
        foreach (var index in indices.EnumerateArray().Select(i => i.GetInt32()))
            ring.AddRange(index >= 0 ? arcs[index] : Enumerable.Reverse(arcs[~index]));
        return ring;
    }

    // The centroid by the shoelace formula on the plane of degrees, areas weighted by the cosine of the latitude.
    private static (double Area, double Latitude, double Longitude) Centre(List<(double Longitude, double Latitude)> ring)
    {
        double twice = 0, x = 0, y = 0;
        for (var i = 0; i + 1 < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[i + 1]);
            var cross = a.Longitude * b.Latitude - b.Longitude * a.Latitude;
            twice += cross;
            x += (a.Longitude + b.Longitude) * cross;
            y += (a.Latitude + b.Latitude) * cross;
        }
        if (Math.Abs(twice) < 1e-9)
            return (0, ring[0].Latitude, ring[0].Longitude);
        var latitude = y / (3 * twice);
        return (Math.Abs(twice) * Math.Cos(latitude * Math.PI / 180), latitude, x / (3 * twice));
    }
}
