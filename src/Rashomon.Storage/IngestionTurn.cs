namespace Rashomon.Storage;

/// <summary>The right to ingest into a store file: one process has it at a time, and loses it when it ends, however it ends.</summary>
internal sealed class IngestionTurn : IDisposable
{
    private readonly FileStream _lock;

    private IngestionTurn(FileStream held) => _lock = held;

    /// <summary>Takes it.</summary>
    /// <exception cref="StoreException">Another process has it.</exception>
    public static IngestionTurn Take(string path)
    {
        try
        {
            return new(new(path + ".ingesting", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"Another process is ingesting into {path}, or its folder cannot be written. Wait for it, or give another store with --store.", e);
        }
    }

    public void Dispose() => _lock.Dispose();
}
