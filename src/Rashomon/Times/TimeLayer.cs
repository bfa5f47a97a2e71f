using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Times;

/// <summary>The time expressions of an article.</summary>
/// <param name="Expressions">Sorted by span, not overlapping.</param>
public sealed record TimeLayer(ImmutableArray<TimeExpression> Expressions) : ILayer;
