using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rashomon.Storage.Sqlite;

/// <summary>Brings a file to the newest schema: forward only, each step once and in a transaction.</summary>
internal static class SqliteMigrations
{
    private const string Folder = "sqlite/migrations/";

    // "RSHM" in the file's head tells a store from any other SQLite file.
    private const int ApplicationId = 0x5253484D;

    /// <summary>All steps, in order.</summary>
    public static ImmutableArray<(int Number, string Name, string Sql, string Hash)> All { get; } = Load();

    /// <summary>Takes the steps that are missing.</summary>
    /// <exception cref="StoreException">The file is of a newer program, or no store.</exception>
    public static void Apply(SqliteSession session, string path, TimeProvider clock)
    {
        session.Run("schema.begin");
        try
        {
            if (session.Number("schema.has_migrations") == 0)
            {
                if (session.Number("schema.is_empty") > 0)
                    throw new StoreException($"{path} is an SQLite file of something else. Give another path with --store.");
                session.Script("PRAGMA application_id = " + ApplicationId.ToString(CultureInfo.InvariantCulture));
                session.Run("schema.create_migrations");
            }

            var applied = session.Read("schema.migrations", static reader => reader.GetInt32(0)).ToHashSet();
            if (applied.Count > 0 && applied.Max() > All[^1].Number)
                throw new StoreException($"{path} was written by a newer version of the program (schema {applied.Max()}; this one knows {All[^1].Number}). Update the program.");
            foreach (var (number, name, sql, hash) in All.Where(step => !applied.Contains(step.Number)))
            {
                session.Script(sql);
                session.Run("schema.add_migration", ("number", number), ("name", name), ("hash", hash), ("at", Rows.Text(clock.GetUtcNow())));
            }

            session.Run("schema.commit");
        }
        catch
        {
            session.Run("schema.rollback");
            throw;
        }
    }

    private static ImmutableArray<(int Number, string Name, string Sql, string Hash)> Load()
    {
        var assembly = typeof(SqliteMigrations).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(resource =>
            {
                var name = resource[Folder.Length..^".sql".Length];
                var sql = Statements.Text(assembly, resource);
                return (int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, sql, ContentHash.Of(Encoding.UTF8.GetBytes(sql)));
            }),
        ];
    }
}
