namespace Rashomon.Times;

/// <summary>What kind of time an expression names; the four types of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimeType
{
    /// <summary>A day, or a stretch of whole days on the calendar.</summary>
    Date,

    /// <summary>A time of day, or a part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}
