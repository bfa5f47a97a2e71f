namespace Rashomon.Storage;

/// <summary>What became of a record.</summary>
public enum LedgerOutcome
{
    /// <summary>A new article, or a new revision of one.</summary>
    Kept,

    /// <summary>The same article was there.</summary>
    Duplicate,

    /// <summary>Nothing that is read: a picture, a request, an item without text.</summary>
    NotAnArticle,

    /// <summary>An article in a language that is not read: kept, in no story.</summary>
    OtherLanguage,

    /// <summary>It could not be read, or a step failed on it.</summary>
    Failed,
}
