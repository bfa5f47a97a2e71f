using System.Collections.Immutable;

namespace Rashomon.Cli.Flow;

/// <summary>What was read.</summary>
/// <param name="Articles">The articles, in any order.</param>
/// <param name="Diagnostics">What was noticed, also about inputs that hold no article.</param>
internal sealed record Reading(ImmutableArray<Article> Articles, ImmutableArray<Diagnostic> Diagnostics);
