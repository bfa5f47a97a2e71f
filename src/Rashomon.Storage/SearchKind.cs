namespace Rashomon.Storage;

/// <summary>What is searched.</summary>
[Flags]
public enum SearchKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Headlines and texts of articles.</summary>
    Article = 1,

    /// <summary>Claims.</summary>
    Claim = 2,

    /// <summary>Quotations with their speakers.</summary>
    Quotation = 4,

    /// <summary>All of them.</summary>
    All = Article | Claim | Quotation,
}
