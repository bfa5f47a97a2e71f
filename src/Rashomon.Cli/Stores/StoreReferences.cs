using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary>Finds what people name.</summary>
internal static class StoreReferences
{
    /// <summary>The article that is meant: the latest revision where a report is named.</summary>
    /// <exception cref="UsageException">None fits, or several reports do.</exception>
    public static StoredArticle Article(IStore store, string reference)
    {
        var found = store.Articles.Find(reference);
        if (found.IsEmpty)
            throw new UsageException($"No article of the store is meant by {reference}: give its id, the id that its source gave, its address or its file.");
        if (found.FirstOrDefault(article => article.Id == reference) is { } exact)
            return exact;
        if (found.DistinctBy(article => article.Report, StringComparer.Ordinal).Count() > 1)
            throw new UsageException($"{reference} may mean several articles: {string.Join(", ", found.Take(5).Select(article => $"{article.Id} ({article.Label})"))}. Give more of it.");
        return found.MaxBy(article => article.Revision)!;
    }

    /// <summary>The story that is meant; also by an article of it.</summary>
    /// <exception cref="UsageException">None fits.</exception>
    public static StoryRow Story(IStore store, string reference)
    {
        if (store.Stories.Find(reference) is { } story)
            return story;
        if (store.Articles.Find(reference).Select(article => article.Story).OfType<string>().Distinct(StringComparer.Ordinal).ToArray() is [var only])
            return store.Stories.Find(only)!;
        throw new UsageException($"The store has no story {reference}. See: rashomon stories");
    }
}
