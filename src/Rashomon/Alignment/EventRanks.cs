using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>What a reader wants first: people hurt, then what happened, then the rest.</summary>
internal static class EventRanks
{
    private static readonly string[] Order =
    [
        "kill", "missing", "injure", "infect", "abduct", "arrest", "rescue", "displace", "evacuate", "charge", "convict", "release", "attack", "explode", "crash", "burn",
        "destroy", "damage", "flood", "collapse", "confiscate", "fire", "deploy", "protest", "vote", "buy", "pay", "raise", "earn", "employ", "dismiss", "tax", "fine",
    ];

    /// <summary>Rank of a question by its commonest event type; 100 for none.</summary>
    public static int Of(ImmutableArray<FigureSlot> slots)
    {
        var type = slots.Where(s => s.Type is not null).GroupBy(s => s.Type!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        var rank = type is null ? -1 : Array.IndexOf(Order, type);
        return rank < 0 ? type is null ? 100 : 80 : rank;
    }
}
