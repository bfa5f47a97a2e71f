using System.Collections.Frozen;

namespace Rashomon.Ingestion.Rules;

/// <summary>Offsets of the zone letters that newspapers print. Letters with several meanings (IST, CST outside America) follow the commonest use or give none.</summary>
internal static class TimeZones
{
    private static readonly FrozenDictionary<string, double> Hours = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["Z"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["BST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["SAST"] = 2,
        ["MSK"] = 3,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["WIB"] = 7,
        ["HKT"] = 8,
        ["SGT"] = 8,
        ["JST"] = 9,
        ["KST"] = 9,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The offset from UTC; null where the letters mean several zones (ET, IST).</summary>
    public static TimeSpan? Offset(string zone) => Hours.TryGetValue(zone.ToUpperInvariant(), out var hours) ? TimeSpan.FromHours(hours) : null;
}
