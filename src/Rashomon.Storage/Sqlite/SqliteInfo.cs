using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>What a file holds, in numbers.</summary>
internal static class SqliteInfo
{
    public static StoreInfo Of(SqliteSession session, string path, LedgerTotals ledger) => session.First("schema.info", reader => Row(reader, path, ledger))!;

    private static StoreInfo Row(SqliteDataReader reader, string path, LedgerTotals ledger) => new(path, reader.GetInt32(0))
    {
        Engine = "SQLite " + reader.GetString(12),
        Articles = reader.GetInt64(1),
        Reports = reader.GetInt64(2),
        Stories = reader.GetInt64(3),
        Claims = reader.GetInt64(4),
        Quotations = reader.GetInt64(5),
        Accounts = reader.GetInt64(6),
        Decisions = reader.GetInt64(7),
        Feeds = reader.GetInt64(8),
        Raw = (reader.GetInt64(9), reader.GetInt64(10)),
        Bytes = reader.GetInt64(11),
        Ledger = ledger,
    };
}
