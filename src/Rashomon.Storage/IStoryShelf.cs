using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>Stories that are kept, as decisions have them.</summary>
public interface IStoryShelf
{
    /// <summary>Stories, the latest first.</summary>
    ImmutableArray<StoryRow> List(StoryFilter filter);

    /// <summary>A story by its id or its beginning, where one alone fits; also by the id of a story that was merged into it.</summary>
    StoryRow? Find(string reference);

    /// <summary>The articles of a story, all revisions, by publication.</summary>
    ImmutableArray<StoredArticle> Articles(string story);

    /// <summary>Why an article is in its story; null where it is in none.</summary>
    Membership? Of(string article);

    /// <summary>Where the stream of stories stood when it was last built anew; null where it never was.</summary>
    StreamCheckpoint? Checkpoint();

    /// <summary>Splits, merges and moves of a story, the earliest first, computed and decided.</summary>
    ImmutableArray<StoryEvent> Events(string story);

    /// <summary>Each story with the ids of its articles as their sources gave them: stories by id, articles in the order in which they came.</summary>
    /// <param name="filter">Which stories.</param>
    IEnumerable<(string Story, ImmutableArray<string> Articles)> Grouping(StoryFilter filter);
}
