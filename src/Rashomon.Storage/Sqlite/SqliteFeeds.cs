using System.Collections.Immutable;

namespace Rashomon.Storage.Sqlite;

/// <summary>Feeds in SQLite.</summary>
internal sealed class SqliteFeeds(SqliteSession session) : IFeedBook
{
    public FeedState? Get(string url) => session.First("feeds.get", Rows.Feed, ("url", url));

    public ImmutableArray<FeedState> List() => session.Read("feeds.list", Rows.Feed);
}
