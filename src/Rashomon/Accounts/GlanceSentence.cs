using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>One sentence of the brief: template and source words only.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Reports">What it cites; at least one. Every figure in the text stands in one of these.</param>
public sealed record GlanceSentence(string Text, ImmutableArray<Citation> Reports);
