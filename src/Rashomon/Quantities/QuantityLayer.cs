using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Quantities;

/// <summary>The figures of an article, in order; dates, clock times, ages and names with numbers are none.</summary>
/// <param name="Mentions">Sorted by token; they do not overlap.</param>
/// <param name="Diagnostics">Percent signs that seem lost.</param>
public sealed record QuantityLayer(ImmutableArray<QuantityMention> Mentions, ImmutableArray<Diagnostic> Diagnostics) : ILayer;
