using System.Collections.Frozen;

namespace Rashomon.Claims;

/// <summary>A kind of happening of the project's lexicon (Claims/events.txt).</summary>
/// <param name="Name">Its name ("arrest").</param>
/// <param name="Participle">What it did to those it happened to ("arrested or detained"), for questions.</param>
/// <param name="Past">What its doers did ("protested"), for questions.</param>
public sealed record EventType(string Name, string Participle, string Past)
{
    private static readonly FrozenSet<string> Tolls = "kill injure missing arrest charge convict release displace rescue evacuate abduct treat infect aboard".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether recorders count those whom the type of this name befalls: the killed, the arrested, those aboard.</summary>
    internal static bool IsToll(string name) => Tolls.Contains(name);
}
