using Rashomon.Storage.Tests.Contract;

namespace Rashomon.Storage.Tests.Sqlite;

public sealed class SqliteArticleTests : ArticleContract
{
    protected override IStore Open() => new SqliteStoreFactory(Clock).Open(Folder.At("store.db"));
}
