using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>Full text.</summary>
public interface ISearchIndex
{
    /// <summary>Looks for words.</summary>
    /// <param name="request">What to look for.</param>
    /// <returns>Articles by how well they fit, then claims, then quotations, the newest of each first.</returns>
    ImmutableArray<SearchHit> Find(SearchRequest request);
}
