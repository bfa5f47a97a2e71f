namespace Rashomon.Storage;

/// <summary>What people decide.</summary>
public enum DecisionKind
{
    /// <summary>Articles are a story of their own.</summary>
    Split,

    /// <summary>Two stories are one.</summary>
    Merge,

    /// <summary>A claim answers another question, or none.</summary>
    Reslot,

    /// <summary>An answer or claim has another value.</summary>
    Value,

    /// <summary>A question has another verdict.</summary>
    Verdict,
}
