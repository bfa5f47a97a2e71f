using System.Collections.Immutable;

namespace Rashomon;

/// <summary>Terms that outlets choose differently for the same thing.</summary>
/// <param name="About">What the terms are for.</param>
/// <param name="Terms">The terms, the commonest first.</param>
public sealed record Wording(string About, ImmutableArray<WordingTerm> Terms);
