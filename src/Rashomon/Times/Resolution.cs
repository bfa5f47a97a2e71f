namespace Rashomon.Times;

/// <summary>What a rule made of a form.</summary>
/// <param name="Interval">When it is, if it can be said.</param>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Basis">The rule, in words.</param>
internal readonly record struct Resolution(TimeInterval? Interval, string Value, string Basis)
{
    /// <summary>What stands in for a date that only a publication date could give.</summary>
    public static Resolution Unanchored(string value) => new(null, value, "relative to publication, whose date is not known");
}
