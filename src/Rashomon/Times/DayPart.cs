namespace Rashomon.Times;

/// <summary>A named part of a day, with the letters of TIMEX3.</summary>
public enum DayPart
{
    /// <summary>None named.</summary>
    None,

    /// <summary>Morning: MO.</summary>
    Morning,

    /// <summary>Afternoon: AF.</summary>
    Afternoon,

    /// <summary>Evening: EV.</summary>
    Evening,

    /// <summary>Night: NI.</summary>
    Night,

    /// <summary>The light part of the day: DT.</summary>
    Daytime,
}
