namespace Rashomon.Times;

/// <summary>How the words around a time narrow or soften it; TIMEX3's <c>mod</c>. The interval stays that of the whole unit.</summary>
public enum TimeModifier
{
    /// <summary>As is.</summary>
    None,

    /// <summary>Early in it: "early May", "earlier this year".</summary>
    Start,

    /// <summary>In the middle of it: "mid-2012".</summary>
    Mid,

    /// <summary>Late in it: "the end of 2012", "later this week".</summary>
    End,

    /// <summary>About: "around 2008", "two years or so".</summary>
    Approximate,

    /// <summary>Less than, or at most.</summary>
    LessThan,

    /// <summary>More than, or at least.</summary>
    MoreThan,
}
