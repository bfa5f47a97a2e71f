using System.Text.Json.Serialization;

namespace Rashomon;

/// <summary>A figure as bounds: what its words commit the writer to (docs/conventions.md has the table).</summary>
/// <param name="Min">Least value, in <see cref="Unit"/>; null where the words give none.</param>
/// <param name="Max">Greatest value, in <see cref="Unit"/>; null where the words give none.</param>
/// <param name="Approximate">Whether the words say that the bounds are soft.</param>
/// <param name="Text">The words, hedge included, as they stand in the article.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record Quantity(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Min,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Max,
    bool Approximate,
    string Text,
    Span Span)
{
    /// <summary>Whether <see cref="Min"/> itself is left out (measures and money after "more than").</summary>
    public bool MinExclusive { get; init; }

    /// <summary>Whether <see cref="Max"/> itself is left out.</summary>
    public bool MaxExclusive { get; init; }

    /// <summary>UCUM code, ISO 4217 currency or <c>%</c>; null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit as written ("nautical miles"); null for a count.</summary>
    public string? UnitText { get; init; }

    /// <summary>What is counted, as a lemma phrase: restricting modifiers, then the head ("civilian worker").</summary>
    public string? Of { get; init; }

    /// <summary>What the figure covers; null where the words do not tell.</summary>
    public QuantityScope? Scope { get; init; }

    /// <summary>Id of the claim that states the whole that this is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>The number as written, scale words multiplied out: "more than 13,000" is 13000.</summary>
    public double? Written { get; init; }
}
