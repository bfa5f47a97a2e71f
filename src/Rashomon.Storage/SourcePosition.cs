namespace Rashomon.Storage;

/// <summary>How far a source is read.</summary>
/// <param name="Key">What it is known by: a file's full path, an address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Position">The position behind the last record that was dealt with; null before the first.</param>
public sealed record SourcePosition(string Key, string Name, string? Position)
{
    /// <summary>Whether it was read to its end.</summary>
    public bool IsDone { get; init; }

    /// <summary>What it looked like when it was read: length, time of change and a hash of its beginning. Null where it has none of these.</summary>
    public string? Fingerprint { get; init; }
}
