namespace Rashomon.Storage;

/// <summary>A store cannot be used as it is: no store at all, of a newer program, locked, or on a disk that fails. The message says what to do.</summary>
/// <param name="message">What is wrong, and what to do.</param>
/// <param name="cause">What it came of; null for none.</param>
public sealed class StoreException(string message, Exception? cause = null) : Exception(message, cause);
