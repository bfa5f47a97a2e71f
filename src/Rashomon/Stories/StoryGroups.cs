using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>The order of a story's articles, and its id.</summary>
internal static class StoryGroups
{
    /// <summary>By publication, undated ones last, then by id.</summary>
    public static IOrderedEnumerable<StoryDocument> InOrder(IEnumerable<StoryDocument> documents) =>
        documents.OrderBy(document => document.PublishedAt ?? DateTimeOffset.MaxValue).ThenBy(document => document.Id, StringComparer.Ordinal);

    /// <summary>The id of a story that an article begins.</summary>
    public static string IdOf(StoryDocument first) => ContentHash.Id("s", first.Id);

    /// <summary>The story of some documents; its id is that of its first where none is given.</summary>
    public static Story ToStory(string? id, IEnumerable<StoryDocument> documents)
    {
        ImmutableArray<StoryDocument> ordered = [.. InOrder(documents)];
        var dated = ordered.Where(document => document.PublishedAt is not null).ToList();
        return new(id ?? IdOf(ordered[0]), [.. ordered.Select(document => document.Id)])
        {
            First = dated.Count > 0 ? dated[0].PublishedAt : null,
            Last = dated.Count > 0 ? dated[^1].PublishedAt : null,
        };
    }
}
