namespace Rashomon;

/// <summary>What a figure covers.</summary>
public enum QuantityScope
{
    /// <summary>What one happening brought.</summary>
    Incident,

    /// <summary>All so far, over several happenings or a stretch of time.</summary>
    Cumulative,

    /// <summary>So much per something.</summary>
    Rate,

    /// <summary>A share of a whole.</summary>
    Share,
}
