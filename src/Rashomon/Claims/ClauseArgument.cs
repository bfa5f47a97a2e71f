using System.Collections.Immutable;

namespace Rashomon.Claims;

/// <summary>Who or what takes part in a clause.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Token">Index of its head token.</param>
/// <param name="Span">Its words, without clauses that hang on it.</param>
/// <param name="Terms">Lemmas of its nouns, names, adjectives and figures, in order, each once.</param>
public sealed record ClauseArgument(ArgumentRole Role, int Token, Span Span, ImmutableArray<string> Terms);
