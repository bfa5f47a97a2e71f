namespace Rashomon.Ingestion.Feeds;

/// <summary>The vocabularies that feeds are written in.</summary>
internal static class FeedNames
{
    public const string Atom = "http://www.w3.org/2005/Atom";

    public const string OldAtom = "http://purl.org/atom/ns#";

    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public const string DublinCoreTerms = "http://purl.org/dc/terms/";

    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    public const string Media = "http://search.yahoo.com/mrss/";

    public const string Counter = "http://rssnamespace.org/feedburner/ext/1.0";

    /// <summary>Prefixes as they are in use, for feeds that do not declare them.</summary>
    public static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("atom", Atom), ("dc", DublinCore), ("dcterms", DublinCoreTerms), ("content", Content), ("media", Media), ("feedburner", Counter),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("xhtml", "http://www.w3.org/1999/xhtml"), ("georss", "http://www.georss.org/georss"),
        ("sy", "http://purl.org/rss/1.0/modules/syndication/"), ("slash", "http://purl.org/rss/1.0/modules/slash/"), ("wfw", "http://wellformedweb.org/CommentAPI/"),
        ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"), ("thr", "http://purl.org/syndication/thread/1.0"), ("xlink", "http://www.w3.org/1999/xlink"),
    ];

    /// <summary>The short prefix of an element's vocabulary: empty for RSS and Atom themselves, null for those not read.</summary>
    public static string? Vocabulary(string uri) => uri switch
    {
        "" or Atom or OldAtom or "http://purl.org/rss/1.0/" or "http://my.netscape.com/rdf/simple/0.9/" or "http://channel.netscape.com/rdf/simple/0.9/" or "http://backend.userland.com/rss2" => "",
        DublinCore => "dc",
        DublinCoreTerms => "dcterms",
        Content => "content",
        Media => "media",
        Counter => "feedburner",
        _ => null,
    };
}
