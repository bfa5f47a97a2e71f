namespace Rashomon.Ingestion.Sources;

/// <summary>What a source's record is.</summary>
public enum RecordOutcome
{
    /// <summary>A document that may be an article.</summary>
    Document,

    /// <summary>Sound, but nothing that is read: a request of an archive, a picture, an item without text.</summary>
    NotAnArticle,

    /// <summary>Broken: its diagnostics say how.</summary>
    Failed,
}
