namespace Rashomon.Storage.Sqlite;

/// <summary>Accounts in SQLite.</summary>
internal sealed class SqliteAccounts(SqliteSession session) : IAccountShelf
{
    public AccountEntry? Get(string key) => session.First(
        "accounts.get", static reader => new AccountEntry(reader.GetString(0), reader.GetString(1), reader.GetBoolean(2), [.. Packed.Back(reader.Blob(3))]), ("key", key));
}
