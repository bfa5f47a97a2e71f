using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>Stories in SQLite.</summary>
internal sealed class SqliteStories(SqliteSession session) : IStoryShelf
{
    private const int MostMerges = 100;

    public ImmutableArray<StoryRow> List(StoryFilter filter) => List(filter, story: null);

    public StoryRow? Find(string reference)
    {
        if (reference.Length == 0)
            return null;
        for (var merges = 0; merges < MostMerges; merges++)
        {
            var fitting = session.Read("stories.ids_like", static reader => reader.GetString(0), ("reference", reference));
            if (fitting.Contains(reference, StringComparer.Ordinal) || fitting.Length == 1)
                return List(StoryFilter.All, fitting.Contains(reference, StringComparer.Ordinal) ? reference : fitting[0])[0];
            if (!fitting.IsEmpty || session.First("stories.merged_into", static reader => reader.GetString(0), ("story", reference)) is not { } goesOn)
                return null;
            reference = goesOn;
        }

        return null;
    }

    public ImmutableArray<StoredArticle> Articles(string story) => session.Read("stories.articles", Rows.Article, ("story", story));

    public Membership? Of(string article) => session.First("stories.of", Rows.Membership, ("id", article));

    public StreamCheckpoint? Checkpoint() => session.First(
        "stories.stream",
        static reader => new StreamCheckpoint(reader.GetString(0), JsonSerializer.Deserialize(Packed.Back(reader.Blob(1)), StoreJson.Default.ImmutableSortedDictionaryStringImmutableArrayString)!));

    public ImmutableArray<StoryEvent> Events(string story) => session.Read(
        "stories.events",
        static reader => new StoryEvent(reader.Time(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.Texts(4)) { Cause = reader.TextOrNull(5), Decision = reader.TextOrNull(6) },
        ("story", story));

    public IEnumerable<(string Story, ImmutableArray<string> Articles)> Grouping(StoryFilter filter)
    {
        var wanted = filter == StoryFilter.All ? null : List(filter).Select(story => story.Id).ToHashSet(StringComparer.Ordinal);
        var rows = session.Read(
            "stories.grouping", static reader => (Story: reader.GetString(0), Given: reader.TextOrNull(2) ?? reader.TextOrNull(3) ?? reader.TextOrNull(4) ?? reader.GetString(1)));
        foreach (var group in rows.GroupBy(row => row.Story, StringComparer.Ordinal))
        {
            if (wanted is null || wanted.Contains(group.Key))
                yield return (group.Key, [.. group.Select(row => row.Given).Distinct(StringComparer.Ordinal)]);
        }
    }

    private ImmutableArray<StoryRow> List(StoryFilter filter, string? story) => session.Read(
        "stories.list", Row,
        ("story", story), ("least", filter.LeastReports), ("from", filter.From?.ToUnixTimeSeconds()), ("to", filter.To?.ToUnixTimeSeconds()),
        ("place", filter.Place is { } place ? Folded.Of(place) : null), ("name", filter.Name is { } name ? Folded.Of(name) : null), ("most", filter.Most ?? -1));

    private static StoryRow Row(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetInt32(2), reader.GetInt32(3)) { First = reader.InstantOrNull(4), Last = reader.InstantOrNull(5) };
}
