using System.Collections.Immutable;
using Rashomon.Stories;

namespace Rashomon.Eval.Stories;

/// <summary>A corpus of articles with the story of each.</summary>
/// <param name="Name">The corpus.</param>
/// <param name="Documents">The articles.</param>
/// <param name="StoryOf">For each the story that the corpus gives it, by id.</param>
/// <param name="TopicOf">For each the topic that is left out together, by id.</param>
internal sealed record StorySet(string Name, ImmutableArray<StoryDocument> Documents, IReadOnlyDictionary<string, string> StoryOf, IReadOnlyDictionary<string, string> TopicOf)
{
    /// <summary>Another set with this one, ids kept apart by the sets' names.</summary>
    public static StorySet Of(string name, IEnumerable<(StoryDocument Document, string Story, string Topic)> rows)
    {
        var all = rows.ToList();
        return new(name, [.. all.Select(row => row.Document)], all.ToDictionary(row => row.Document.Id, row => row.Story, StringComparer.Ordinal), all.ToDictionary(row => row.Document.Id, row => row.Topic, StringComparer.Ordinal));
    }
}
