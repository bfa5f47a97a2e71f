using System.Collections.Immutable;

namespace Rashomon;

/// <summary>One of the terms that outlets use for the same thing.</summary>
/// <param name="Term">The term, as a lemma phrase.</param>
/// <param name="Loaded">Whether the lexicon of loaded words has it.</param>
/// <param name="Reports">Who uses it.</param>
public sealed record WordingTerm(string Term, bool Loaded, ImmutableArray<Citation> Reports);
