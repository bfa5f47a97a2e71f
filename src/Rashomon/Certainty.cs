namespace Rashomon;

/// <summary>How sure the words of a claim are.</summary>
public enum Certainty
{
    /// <summary>Stated as fact.</summary>
    Asserted,

    /// <summary>"Reportedly", "allegedly".</summary>
    Reported,

    /// <summary>"May", "could", "possibly".</summary>
    Possible,

    /// <summary>Meant or announced to come.</summary>
    Planned,

    /// <summary>Only if something else holds.</summary>
    Conditional,
}
