using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>One connection with its prepared statements. Safe to use from several threads: they take turns.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    private SqliteSession(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">Whether it may be made or written.</param>
    /// <param name="waitSeconds">How long to wait for another that writes.</param>
    public static SqliteSession Open(string path, SqliteOpenMode mode, int waitSeconds = 30)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = waitSeconds, ForeignKeys = true }.ToString());
        try
        {
            connection.Open();
            return new(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs SQL that is no statement of the files: pragmas, migrations.</summary>
    public void Script(string sql)
    {
        lock (_gate)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (_gate)
            return Bound(statement, values).ExecuteNonQuery();
    }

    /// <summary>The rows of a statement.</summary>
    public ImmutableArray<T> Read<T>(string statement, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (_gate)
        {
            using var reader = Bound(statement, values).ExecuteReader();
            var rows = ImmutableArray.CreateBuilder<T>();
            while (reader.Read())
                rows.Add(row(reader));
            return rows.ToImmutable();
        }
    }

    /// <summary>The first row of a statement; the default where there is none.</summary>
    public T? First<T>(string statement, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (_gate)
        {
            using var reader = Bound(statement, values).ExecuteReader();
            return reader.Read() ? row(reader) : default;
        }
    }

    /// <summary>The number that a statement gives.</summary>
    public long Number(string statement, params ReadOnlySpan<(string Name, object? Value)> values) => First(statement, static reader => reader.GetInt64(0), values);

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var command in _commands.Values)
                command.Dispose();
            _commands.Clear();
            _connection.Dispose();
        }
    }

    private SqliteCommand Bound(string statement, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_commands.TryGetValue(statement, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = Statements.Sqlite[statement];
            _commands.Add(statement, command);
        }

        command.Parameters.Clear();
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue("$" + name, value ?? DBNull.Value);
        return command;
    }
}
