using System.Collections.Immutable;

namespace Rashomon.Cli.Annotating;

/// <summary>What came of reading one input.</summary>
/// <param name="Text">The text; null where the input holds none.</param>
/// <param name="Diagnostics">What was noticed.</param>
internal sealed record TextResult(InputText? Text, ImmutableArray<Diagnostic> Diagnostics);
