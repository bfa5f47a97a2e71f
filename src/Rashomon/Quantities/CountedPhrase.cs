using System.Collections.Immutable;

namespace Rashomon.Quantities;

/// <summary>What a figure counts: a noun phrase's head and the modifiers that restrict it.</summary>
/// <param name="Head">Lemma of the head noun; for a figure without one of its own, that of the phrase it goes back to.</param>
/// <param name="Modifiers">Lower-case words that restrict the head, in order.</param>
/// <param name="FirstToken">Index of the phrase's first token.</param>
/// <param name="EndToken">Index after the phrase's last token.</param>
/// <param name="Plural">The head as written, for people.</param>
public sealed record CountedPhrase(string Head, ImmutableArray<string> Modifiers, int FirstToken, int EndToken, string Plural)
{
    /// <summary>Whether the words make it a part of a set told before ("two of those arrested", "eleven were …").</summary>
    public bool IsPart { get; init; }

    /// <summary>Lemmas of other things that the same number counts ("passengers and crew").</summary>
    public ImmutableArray<string> Companions { get; init; } = [];

    /// <summary>Index of the head's token; -1 where the words imply it ("19 of those arrested").</summary>
    public int HeadToken { get; init; } = -1;

    /// <summary>Phrases and short clauses after the head that narrow it ("people <i>living in the north</i>"), by token, in order.</summary>
    public ImmutableArray<Language.TokenRange> Restrictions { get; init; } = [];

    /// <summary>Modifiers and head as one lemma phrase.</summary>
    public override string ToString() => string.Join(' ', Modifiers.Add(Head));
}
