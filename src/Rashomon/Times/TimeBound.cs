namespace Rashomon.Times;

/// <summary>What a preposition before the expression makes of its interval: a happening lies in it, or on one side of it.</summary>
public enum TimeBound
{
    /// <summary>In it.</summary>
    Within,

    /// <summary>From it on: "since 2008", "from Tuesday".</summary>
    Since,

    /// <summary>Up to it: "until May".</summary>
    Until,

    /// <summary>In it or earlier: "by 2015".</summary>
    By,

    /// <summary>Earlier than it.</summary>
    Before,

    /// <summary>Later than it.</summary>
    After,
}
