using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>Feeds that are watched.</summary>
public interface IFeedBook
{
    /// <summary>The state of a feed; null where it was never asked.</summary>
    FeedState? Get(string url);

    /// <summary>All feeds, by address.</summary>
    ImmutableArray<FeedState> List();
}
