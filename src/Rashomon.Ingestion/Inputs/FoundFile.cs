namespace Rashomon.Ingestion.Inputs;

/// <summary>A file that an argument names.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What to call it: its path from the folder that was given, else its own name.</param>
/// <param name="IsNamed">Whether it was named itself, not found in a folder: then its kind does not matter.</param>
internal sealed record FoundFile(string Path, string Name, bool IsNamed);
