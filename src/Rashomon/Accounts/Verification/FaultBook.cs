using System.Collections.Immutable;

namespace Rashomon.Accounts.Verification;

/// <summary>Gathers faults in the order in which they are found.</summary>
internal sealed class FaultBook
{
    private readonly ImmutableArray<VerificationFault>.Builder _faults = ImmutableArray.CreateBuilder<VerificationFault>();

    public ImmutableArray<VerificationFault> Faults => _faults.ToImmutable();

    public void Add(string kind, string path, string message) => _faults.Add(new(kind, path, message));

    /// <summary>The array, or a fault and an empty one where the JSON had none.</summary>
    public ImmutableArray<T> Present<T>(ImmutableArray<T> items, string path)
    {
        if (!items.IsDefault)
            return items;
        Add(FaultKinds.Missing, path, "is not there");
        return [];
    }

    /// <summary>Whether the object is there; a fault where the JSON had none.</summary>
    public bool Present(object? item, string path)
    {
        if (item is not null)
            return true;
        Add(FaultKinds.Missing, path, "is not there");
        return false;
    }
}
