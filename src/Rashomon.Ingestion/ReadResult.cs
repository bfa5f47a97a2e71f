using System.Collections.Immutable;

namespace Rashomon.Ingestion;

/// <summary>What became of one input.</summary>
/// <param name="Article">The article; null where the input holds none.</param>
/// <param name="Diagnostics">What was noticed.</param>
public sealed record ReadResult(Article? Article, ImmutableArray<Diagnostic> Diagnostics);
