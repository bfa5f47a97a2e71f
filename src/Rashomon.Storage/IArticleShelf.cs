using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>Articles that are kept.</summary>
public interface IArticleShelf
{
    /// <summary>Articles that a person may mean.</summary>
    /// <param name="reference">An article's id or its beginning, the id that its source gave, its address, or its file's name or the end of it.</param>
    /// <returns>At most 20; none where nothing fits.</returns>
    ImmutableArray<StoredArticle> Find(string reference);

    /// <summary>The article of an id; null where there is none.</summary>
    StoredArticle? Get(string id);

    /// <summary>The article itself, with its text; null where there is none.</summary>
    Article? Read(string id);

    /// <summary>The article that has these bytes from this outlet at this address; null where there is none.</summary>
    /// <param name="hash">SHA-256 of the bytes.</param>
    /// <param name="outlet">The outlet's name; null for none.</param>
    /// <param name="url">The address; null for none.</param>
    StoredArticle? Twin(string hash, string? outlet, string? url);

    /// <summary>The bytes that an article was made of; null where there are none of that hash.</summary>
    /// <param name="hash">SHA-256, lower-case hexadecimal.</param>
    byte[]? Bytes(string hash);

    /// <summary>All revisions of a report, the earliest first.</summary>
    /// <param name="report">The report's key.</param>
    ImmutableArray<StoredArticle> Revisions(string report);

    /// <summary>What a model made of an article; null where there is none.</summary>
    byte[]? Annotation(string article, string kind, string model);

    /// <summary>What was made of articles by the newest model that read each, in the order in which they came; without revisions beyond a report's first.</summary>
    /// <param name="kind">What it is.</param>
    IEnumerable<(string Article, byte[] Value)> Annotations(string kind);

    /// <summary>Articles that are in no story, in the order in which they came.</summary>
    ImmutableArray<StoredArticle> WithoutStory();

    /// <summary>The ids that sources gave to an article, in order; also those of its duplicates.</summary>
    ImmutableArray<string> GivenIds(string id);
}
