using System.Collections.Frozen;
using Rashomon.Claims;

namespace Rashomon.Alignment;

/// <summary>Which event types may tell of one happening.</summary>
internal static class EventTypes
{
    private static readonly string[][] Close =
    [
        ["arrest", "hold", "abduct"], ["confiscate", "build"], ["attack", "fire", "explode"], ["burn", "destroy", "damage"], ["evacuate", "displace", "rescue"],
        ["buy", "pay", "sell"], ["tax", "declare"], ["base", "employ"], ["infect", "test"], ["injure", "treat"],
    ];

    private static readonly FrozenSet<(string A, string B)> ClosePairs = Close.SelectMany(set => set.SelectMany(a => set.Select(b => (a, b)))).ToFrozenSet();

    /// <summary>Whether reports use the one for the other.</summary>
    public static bool AreClose(string a, string b) => a == b || ClosePairs.Contains((a, b));

    /// <summary>Whether the two are ways to come to harm or into custody that recorders count apart.</summary>
    public static bool AreCasualties(string a, string b) => EventType.IsToll(a) && EventType.IsToll(b);
}
