namespace Rashomon.Times;

/// <summary>Which of the days, months or seasons that share a name is meant, by the word before it.</summary>
public enum TimeChoice
{
    /// <summary>No word says; the tense does.</summary>
    Open,

    /// <summary>"last Friday", "last November".</summary>
    Last,

    /// <summary>"this Friday", "this summer".</summary>
    This,

    /// <summary>"next Friday", "the coming winter".</summary>
    Next,
}
