namespace Rashomon.Ingestion.Sources;

/// <summary>What a source holds.</summary>
public enum SourceFormat
{
    /// <summary>One page or plain text.</summary>
    Document,

    /// <summary>RSS 0.9x, 1.0 (RDF) or 2.0, or Atom.</summary>
    Feed,

    /// <summary>A list of feeds.</summary>
    Opml,

    /// <summary>A web archive, WARC 0.17 to 1.1.</summary>
    Warc,

    /// <summary>JSON, an object a line.</summary>
    JsonLines,

    /// <summary>One JSON value: JSON Feed, ninjs, an article or an array of them.</summary>
    Json,

    /// <summary>A page with its files as one message.</summary>
    Mhtml,
}
