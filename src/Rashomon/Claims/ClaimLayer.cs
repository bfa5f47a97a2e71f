using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Claims;

/// <summary>The propositions of an article's headline and body, in order.</summary>
/// <param name="Claims">Sorted by token; a clause with figures has a claim for itself and one for each figure.</param>
public sealed record ClaimLayer(ImmutableArray<ClaimMention> Claims) : ILayer;
