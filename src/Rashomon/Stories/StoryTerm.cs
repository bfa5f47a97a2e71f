namespace Rashomon.Stories;

/// <summary>One thing that an article speaks of, by which it may belong to a story.</summary>
/// <param name="Text">The term in its folded form: a lemma, a name or its word, a place, a TIMEX3 value.</param>
/// <param name="Count">How often the article has it, from 1.</param>
/// <param name="InLead">Whether it stands in the headline or the first sentences.</param>
public sealed record StoryTerm(string Text, int Count, bool InLead = false);
