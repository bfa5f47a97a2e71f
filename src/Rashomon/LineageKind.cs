namespace Rashomon;

/// <summary>How an article draws on another source.</summary>
public enum LineageKind
{
    /// <summary>A credit line names an agency or outlet.</summary>
    Credit,

    /// <summary>A sentence names an agency or outlet as its source.</summary>
    Attribution,

    /// <summary>A passage is set in as another's.</summary>
    Embedded,

    /// <summary>The whole is a reprint.</summary>
    Republished,

    /// <summary>Words are shared with another article given.</summary>
    Overlap,
}
