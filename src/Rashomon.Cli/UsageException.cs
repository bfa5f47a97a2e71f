namespace Rashomon.Cli;

/// <summary>Something that the user can set right; its message says what to do.</summary>
internal sealed class UsageException(string message, Exception? cause = null) : Exception(message, cause);
