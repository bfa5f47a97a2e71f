namespace Rashomon.Quantities;

/// <summary>A number with its unit, without hedges; places are words of the sentence.</summary>
/// <param name="Start">First word of sign, currency and number.</param>
/// <param name="Number">First word of the number.</param>
/// <param name="End">Word after the unit.</param>
/// <param name="Bounds">The value or range.</param>
internal readonly record struct Figure(int Start, int Number, int End, Bounds Bounds)
{
    /// <summary>The unit; null for a count.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The unit's words.</summary>
    public string? UnitText { get; init; }

    /// <summary>What it is so much per where the unit's own word says so ("barrel-a-day").</summary>
    public string? Per { get; init; }

    /// <summary>Whether a hyphen ties the number to the next word ("80-employee").</summary>
    public bool IsAttributive { get; init; }
}
