using Rashomon.Storage.Tests.Contract;

namespace Rashomon.Storage.Tests.Sqlite;

public sealed class SqliteStoryTests : StoryContract
{
    protected override IStore Open() => new SqliteStoreFactory(Clock).Open(Folder.At("store.db"));
}
