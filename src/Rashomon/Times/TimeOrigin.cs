namespace Rashomon.Times;

/// <summary>From where a relative time is counted.</summary>
public enum TimeOrigin
{
    /// <summary>From the publication: "last month", "two weeks ago".</summary>
    Publication,

    /// <summary>From a date named earlier in the text: "a day earlier", "that year".</summary>
    Context,
}
