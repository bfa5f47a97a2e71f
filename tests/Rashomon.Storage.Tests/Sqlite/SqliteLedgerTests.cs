using Rashomon.Storage.Tests.Contract;

namespace Rashomon.Storage.Tests.Sqlite;

public sealed class SqliteLedgerTests : LedgerContract
{
    protected override IStore Open() => new SqliteStoreFactory(Clock).Open(Folder.At("store.db"));
}
