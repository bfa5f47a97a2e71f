using System.Collections.Immutable;

namespace Rashomon.Ingestion.Inputs;

/// <summary>The inputs that a command line names.</summary>
/// <param name="Documents">In ordinal order of their names.</param>
/// <param name="Diagnostics">What could not be found, read or understood.</param>
public sealed record InputSet(ImmutableArray<RawDocument> Documents, ImmutableArray<Diagnostic> Diagnostics);
