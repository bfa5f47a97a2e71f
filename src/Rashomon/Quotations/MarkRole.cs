namespace Rashomon.Quotations;

/// <summary>What a quotation mark looks like from its neighbours alone.</summary>
internal enum MarkRole
{
    /// <summary>Opens.</summary>
    Open,

    /// <summary>Closes.</summary>
    Close,

    /// <summary>Either.</summary>
    Either,
}
