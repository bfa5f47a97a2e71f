namespace Rashomon.Claims;

/// <summary>A kind of happening of the project's lexicon (Claims/events.txt).</summary>
/// <param name="Name">Its name ("arrest").</param>
/// <param name="Participle">What it did to those it happened to ("arrested or detained"), for questions.</param>
/// <param name="Past">What its doers did ("protested"), for questions.</param>
public sealed record EventType(string Name, string Participle, string Past);
