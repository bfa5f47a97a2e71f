namespace Rashomon.Quotations;

/// <summary>The form in which a cue verb stands.</summary>
internal enum VerbForm
{
    /// <summary>say</summary>
    Base,

    /// <summary>says</summary>
    Third,

    /// <summary>said, and its participle</summary>
    Past,

    /// <summary>saying</summary>
    Gerund,
}
