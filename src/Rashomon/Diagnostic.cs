namespace Rashomon;

/// <summary>What was noticed about an input; catalogued in docs/diagnostics.md.</summary>
/// <param name="Code">A code of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was noticed and what to do, in a sentence.</param>
/// <param name="Article">Id of the article, or the input's name where it became none.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, string? Article = null);
