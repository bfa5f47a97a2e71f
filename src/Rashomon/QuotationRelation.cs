namespace Rashomon;

/// <summary>How quotations of one utterance differ.</summary>
public enum QuotationRelation
{
    /// <summary>Word for word.</summary>
    Identical,

    /// <summary>One leaves words out at the ends.</summary>
    Shortened,

    /// <summary>Words differ: another hearing, translation or edit.</summary>
    Variant,
}
