namespace Rashomon;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Something was left out or guessed.</summary>
    Warning,

    /// <summary>An input could not be used.</summary>
    Error,
}
