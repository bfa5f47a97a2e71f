namespace Rashomon;

/// <summary>What has become of a report, as its own words say.</summary>
public enum ReportStatus
{
    /// <summary>Nothing is said: it stands.</summary>
    Current,

    /// <summary>Sent again without a change.</summary>
    Repeated,

    /// <summary>Sent again after a fault of form.</summary>
    Refiled,

    /// <summary>Something in it was wrong and has been put right.</summary>
    Corrected,

    /// <summary>Taken back: it must not be used.</summary>
    Withdrawn,
}
