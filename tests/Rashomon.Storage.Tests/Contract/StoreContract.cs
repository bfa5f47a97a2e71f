namespace Rashomon.Storage.Tests.Contract;

/// <summary>What every store does, whatever keeps it. A store's own tests derive from the parts.</summary>
public abstract class StoreContract : IDisposable
{
    protected StoreContract() => Folder = new();

    internal TemporaryFolder Folder { get; }

    internal FixedClock Clock { get; } = new();

    /// <summary>Opens the store of this test: an empty one first, then again what was kept.</summary>
    protected abstract IStore Open();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Folder.Dispose();
    }
}
