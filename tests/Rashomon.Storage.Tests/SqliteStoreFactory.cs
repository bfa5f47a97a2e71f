using Rashomon.Storage.Sqlite;

namespace Rashomon.Storage.Tests;

/// <summary>Opens SQLite stores.</summary>
internal sealed class SqliteStoreFactory(TimeProvider clock)
{
    public SqliteStore Open(string path) => SqliteStore.Open(path, create: true, clock);
}
