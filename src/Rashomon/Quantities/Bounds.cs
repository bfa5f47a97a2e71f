namespace Rashomon.Quantities;

/// <summary>Bounds while a figure is read.</summary>
internal readonly record struct Bounds(double? Min, double? Max, bool Approximate, double? Written)
{
    /// <summary>Whether it is a share of a whole, told as a fraction.</summary>
    public bool IsShare { get; init; }

    public bool MinExclusive { get; init; }

    public bool MaxExclusive { get; init; }

    public static Bounds Share(double value) => new(value, value, false, value) { IsShare = true };

    public static Bounds Exactly(double value) => new(value, value, false, value);

    /// <summary>"More than", "over": counts step to the next whole number, measures leave the bound out.</summary>
    public Bounds MoreThan(bool count) => count && Min is { } min && min == Math.Floor(min)
        ? this with { Min = min + 1, Max = null }
        : this with { Max = null, MinExclusive = true };

    /// <summary>"Fewer than", "under".</summary>
    public Bounds LessThan(bool count) => count && Max is { } max && max == Math.Floor(max)
        ? this with { Min = null, Max = max - 1 }
        : this with { Min = null, MaxExclusive = true };

    /// <summary>"Nearly N": at least five sixths of it, in whole numbers where it is one.</summary>
    public Bounds Nearly(bool count) => Max is { } max
        ? this with { Min = count || max == Math.Floor(max) ? Math.Ceiling(5 * max / 6) : 5 * max / 6, Approximate = true }
        : this;

    public Bounds AtLeast() => this with { Max = null };

    public Bounds AtMost() => this with { Min = null };

    public Bounds About() => this with { Approximate = true };
}
