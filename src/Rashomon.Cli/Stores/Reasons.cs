using System.Collections.Immutable;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary>Why an article is in its story.</summary>
/// <param name="Article">The article.</param>
/// <param name="Membership">Its place; of a later revision that of the first.</param>
/// <param name="Story">The story.</param>
/// <param name="RunnerUp">The story that fits second best, if it is still there.</param>
/// <param name="Earlier">The first revision, if it is a later one.</param>
/// <param name="Events">What moved it.</param>
internal sealed record Reasons(StoredArticle Article, Membership? Membership, StoryRow? Story, StoryRow? RunnerUp, StoredArticle? Earlier, ImmutableArray<StoryEvent> Events)
{
    public static Reasons Of(IStore store, StoredArticle article)
    {
        var first = article.Revision > 1 ? store.Articles.Revisions(article.Report)[0] : null;
        var membership = store.Stories.Of((first ?? article).Id);
        var story = membership is null ? null : store.Stories.Find(membership.Shown);
        var runnerUp = membership?.RunnerUp is { } other ? store.Stories.Find(other.StoryId) : null;
        var id = (first ?? article).Id;
        var events = story is null ? [] : store.Stories.Events(story.Id).Where(change => change.Articles.Contains(id, StringComparer.Ordinal)).ToImmutableArray();
        return new(article, membership, story, runnerUp?.Id == story?.Id ? null : runnerUp, first, events);
    }
}
