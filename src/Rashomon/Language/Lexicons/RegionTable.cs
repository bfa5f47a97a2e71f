using System.Collections.Immutable;
using System.Text;

namespace Rashomon.Language.Lexicons;

/// <summary>Regions by folded name; countries' centres by code.</summary>
internal sealed class RegionTable
{
    private readonly ILookup<string, Region> _byName;
    private readonly Dictionary<string, Region> _abbreviations;

    private RegionTable(List<Region> regions)
    {
        Centres = regions.Where(r => r.Kind == RegionKind.Country).ToDictionary(r => r.CountryCode, StringComparer.Ordinal);
        var named = regions.Where(r => r.Kind != RegionKind.Country).ToList();
        _byName = named.SelectMany(r => r.OtherNames.Where(IsName).Prepend(r.Name).Select(name => (Name: NameFolding.Fold(name), Region: r))).Distinct().ToLookup(r => r.Name, r => r.Region, StringComparer.Ordinal);
        // "Ind." and "Wash." are told by their full stop, "Kan" is a name; postal letters only of the United States and Canada's.
        _abbreviations = new(StringComparer.Ordinal);
        foreach (var region in named.Where(r => r.Kind is RegionKind.Division or RegionKind.Area))
        {
            foreach (var other in region.OtherNames.Where(other => !IsName(other)))
                _abbreviations.TryAdd(other, region);
            if (region.CountryCode is "US")
                _abbreviations.TryAdd(region.AdminCode, region);
        }
    }

    /// <summary>The centres of countries by <see cref="Country.Code"/>.</summary>
    public Dictionary<string, Region> Centres { get; }

    public static RegionTable Load()
    {
        var reader = new ByteReader(ByteReader.Unpack("regions.br"));
        var regions = new List<Region>();
        for (var left = reader.Number(); left > 0; left--)
            regions.Add(Read(ref reader));
        return new(regions);
    }

    public IEnumerable<Region> Find(string name) => _byName[NameFolding.Fold(name)];

    public Region? Abbreviated(string text) => _abbreviations.GetValueOrDefault(text);

    private static bool IsName(string other) => other.Length > 4 && !other.Contains('.', StringComparison.Ordinal);

    private static Region Read(ref ByteReader reader)
    {
        var kind = (RegionKind)reader.Byte();
        var (name, country, admin) = (Text(ref reader), Text(ref reader), Text(ref reader));
        var others = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.Number(); left > 0; left--)
            others.Add(Text(ref reader));
        return new(kind, name, country, admin, others.ToImmutable(), reader.Signed() / 1000.0, reader.Signed() / 1000.0);
    }

    private static string Text(ref ByteReader reader) => Encoding.UTF8.GetString(reader.Bytes(reader.Number()));
}
