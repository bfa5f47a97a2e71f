using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>A store in one SQLite file. One writer at a time, also across processes; any number of readers beside it.</summary>
public sealed class SqliteStore : IStore
{
    private const int NotADatabase = 26;

    private readonly SqliteSession _writer;
    private readonly SqliteSession _reader;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string _path;
    private readonly TimeProvider _clock;

    private SqliteStore(string path, SqliteSession writer, SqliteSession reader, TimeProvider clock)
    {
        (_path, _writer, _reader, _clock) = (path, writer, reader, clock);
        Articles = new SqliteArticles(reader);
        Stories = new SqliteStories(reader);
        Search = new SqliteSearch(reader);
        Ledger = new SqliteLedger(reader);
        Accounts = new SqliteAccounts(reader);
        Decisions = new SqliteDecisions(reader);
        Feeds = new SqliteFeeds(reader);
    }

    /// <inheritdoc/>
    public IArticleShelf Articles { get; }

    /// <inheritdoc/>
    public IStoryShelf Stories { get; }

    /// <inheritdoc/>
    public ISearchIndex Search { get; }

    /// <inheritdoc/>
    public ILedger Ledger { get; }

    /// <inheritdoc/>
    public IAccountShelf Accounts { get; }

    /// <inheritdoc/>
    public IDecisionBook Decisions { get; }

    /// <inheritdoc/>
    public IFeedBook Feeds { get; }

    /// <summary>Opens a store, and brings it to the newest schema.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">Whether it is made where it is not there, with its folder.</param>
    /// <param name="clock">What tells when things were kept; the system's where null.</param>
    /// <exception cref="StoreException">It is not there, no store, of a newer program, or cannot be opened.</exception>
    public static SqliteStore Open(string path, bool create = true, TimeProvider? clock = null)
    {
        if (!create && !File.Exists(path))
            throw new StoreException($"There is no store at {path}. Make one with: rashomon ingest PATH... or give another with --store.");
        SqliteSession? writer = null;
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            writer = SqliteSession.Open(path, create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
            // With a log ahead and full synchronising a commit is on disk when it returns, and readers never wait.
            writer.Script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000;");
            SqliteMigrations.Apply(writer, path, clock ?? TimeProvider.System);
            // Common words are looked up in long lists: without the file in memory the slowest searches take ten times as long (docs/store.md).
            var reader = SqliteSession.Open(path, SqliteOpenMode.ReadWrite);
            reader.Script("PRAGMA query_only = 1; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;");
            return new(path, writer, reader, clock ?? TimeProvider.System);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            writer?.Dispose();
            throw new StoreException(e is SqliteException { SqliteErrorCode: NotADatabase } ? $"{path} is no store. Give another path with --store." : $"The store {path} cannot be opened: {e.Message}", e);
        }
        catch
        {
            writer?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IDisposable TakeIngestion() => IngestionTurn.Take(_path);

    /// <inheritdoc/>
    public IStoreBatch Begin()
    {
        _turn.Wait();
        try
        {
            _writer.Run("schema.begin");
            return new SqliteBatch(_writer, _clock, () => _turn.Release());
        }
        catch (SqliteException e)
        {
            _turn.Release();
            throw new StoreException($"The store {_path} cannot be written: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public StoreInfo Info() => SqliteInfo.Of(_reader, _path, Ledger.Totals());

    /// <inheritdoc/>
    public ImmutableArray<StoreFault> Check(CancellationToken cancellation = default)
    {
        _turn.Wait(cancellation);
        try
        {
            return SqliteCheck.Faults(_writer, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Compact()
    {
        _turn.Wait();
        try
        {
            foreach (var statement in new[] { "schema.merge_words", "schema.merge_claim_words", "schema.merge_quotation_words", "schema.vacuum", "schema.analyze" })
                _writer.Run(statement);
            _writer.Read("schema.checkpoint", static reader => reader.GetInt64(0));
        }
        catch (SqliteException e)
        {
            throw new StoreException($"The store {_path} cannot be laid out anew: {e.Message}", e);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> Dump() => SqliteDump.Lines(_reader);

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
        _turn.Dispose();
    }
}
