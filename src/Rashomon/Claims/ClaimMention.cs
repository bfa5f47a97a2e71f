using System.Collections.Immutable;
using Rashomon.Quantities;

namespace Rashomon.Claims;

/// <summary>A proposition as read in one clause, before it is attributed and dated.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="FirstToken">Index of the clause's first token.</param>
/// <param name="EndToken">Index after the clause's last token.</param>
public sealed record ClaimMention(int Sentence, int FirstToken, int EndToken)
{
    /// <summary>The clause's words without the conjunction before and the marks around them.</summary>
    public required Span Span { get; init; }

    /// <summary>Index of the clause's predicate: a verb, or the noun or adjective of a clause without one.</summary>
    public int Head { get; init; } = FirstToken;

    /// <summary>What the claim answers, as a question in its own words; null where they do not allow one.</summary>
    public string? Asked { get; init; }

    /// <summary>Who and what takes part in the clause, the subject first.</summary>
    public ImmutableArray<ClauseArgument> Arguments { get; init; } = [];

    /// <summary>The figure, if the claim is one.</summary>
    public QuantityMention? Figure { get; init; }

    /// <summary>The predicate's lemma; null where none governs the figure.</summary>
    public string? Predicate { get; init; }

    /// <summary>The predicate's event type, if the lexicon has one.</summary>
    public EventType? Type { get; init; }

    /// <summary>What the counted things are to the predicate.</summary>
    public ArgumentRole Role { get; init; } = ArgumentRole.Other;

    /// <summary>
    /// For a figure told as a part of some set ("killing 11 of them", "nearly 200 were saved"): whether it is all of that set that the predicate befell, and so no part
    /// of those whom it befell.
    /// </summary>
    public bool IsAllBefallen { get; init; }

    /// <summary>Whether it is said to be so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Whether the clause tells what can, could, must or should be, or what is to be until something else is.</summary>
    public bool IsModal { get; init; }

    /// <summary>Whether the clause has no tense of its own ("to buy", "not returning").</summary>
    public bool IsNonFinite { get; init; }

    /// <summary>Whether "not", "never" or "no" stands by its own verb or by who or what takes part; a denial by another's verb does not.</summary>
    public bool IsNegatedItself { get; init; }

    /// <summary>How sure the words are.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>For figures: the names that stand before it in the clause.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Lemmas of the clause's nouns, verbs, adjectives and names, in order, each once.</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>The claim's id: made from the article and the spans.</summary>
    /// <param name="article">The article's id.</param>
    public string IdIn(string article) => ContentHash.Id("c", article, Span.ToString(), Figure?.Quantity.Span.ToString() ?? "");
}
