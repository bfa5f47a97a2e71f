using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Quantities;

/// <summary>The figures of an article, in order; dates, clock times, ages and names with numbers are none.</summary>
/// <param name="Mentions">Sorted by token; they do not overlap.</param>
/// <param name="Diagnostics">Percent signs that seem lost.</param>
public sealed record QuantityLayer(ImmutableArray<QuantityMention> Mentions, ImmutableArray<Diagnostic> Diagnostics) : ILayer
{
    /// <summary>Ages of people ("a 12-year-old", "aged 40", "Smith, 40,"), in order: they count nobody, so they are no figures.</summary>
    public ImmutableArray<QuantityMention> Ages { get; init; } = [];

    /// <summary>Comparisons that give a multiple ("double last year's", "three times as many"), in order; unit 1.</summary>
    public ImmutableArray<QuantityMention> Multiples { get; init; } = [];
}
