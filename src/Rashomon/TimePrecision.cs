namespace Rashomon;

/// <summary>How exact a <see cref="TimeInterval"/> is meant.</summary>
public enum TimePrecision
{
    /// <summary>A time of day.</summary>
    Instant,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A season, quarter or half of a year.</summary>
    Season,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>Any other stretch between two days.</summary>
    Interval,
}
