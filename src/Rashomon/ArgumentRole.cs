namespace Rashomon;

/// <summary>What an argument is to its predicate.</summary>
public enum ArgumentRole
{
    /// <summary>Who does it.</summary>
    Agent,

    /// <summary>Whom or what it happens to.</summary>
    Patient,

    /// <summary>Who gets it.</summary>
    Recipient,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>With what.</summary>
    Instrument,

    /// <summary>Why.</summary>
    Cause,

    /// <summary>About what.</summary>
    Topic,

    /// <summary>How much.</summary>
    Value,

    /// <summary>Anything else.</summary>
    Other,
}
