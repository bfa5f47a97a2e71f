namespace Rashomon;

/// <summary>How a quotation gives another's words (terms of PARC and PolNeAR).</summary>
public enum QuotationKind
{
    /// <summary>The whole content stands between quotation marks.</summary>
    Direct,

    /// <summary>A part of the content stands between quotation marks.</summary>
    Mixed,

    /// <summary>The content is told in the writer's words.</summary>
    Indirect,
}
