namespace Rashomon.Times;

/// <summary>Which way from the publication a clause points.</summary>
internal enum Tense
{
    /// <summary>No verb says.</summary>
    Unknown,

    /// <summary>Back.</summary>
    Past,

    /// <summary>On.</summary>
    Future,
}
