namespace Rashomon;

/// <summary>Whether a claim says that something is so.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Positive,

    /// <summary>It is not so.</summary>
    Negative,

    /// <summary>The source would not say.</summary>
    Refused,

    /// <summary>The report says that nothing was reported; never a zero.</summary>
    NotReported,
}
