using System.Collections.Immutable;

namespace Rashomon.Ingestion.Rules;

/// <summary>What a credit line says.</summary>
/// <param name="Authors">The people or outlets named as authors.</param>
/// <param name="Agencies">The agencies credited, as named.</param>
/// <param name="Source">An outlet, domain or agency named as the source; null without one.</param>
/// <param name="OriginalSource">The outlet that the text is said to be taken from; null without one.</param>
internal sealed record CreditLine(ImmutableArray<string> Authors, ImmutableArray<string> Agencies, string? Source = null, string? OriginalSource = null);
