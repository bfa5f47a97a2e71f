using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Claims;
using Rashomon.Quantities;

namespace Rashomon.Alignment;

/// <summary>A claim of a story with what alignment needs to know of it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Mention">How it was read.</param>
/// <param name="Article">Index of its article in the story's order.</param>
internal sealed record StoryClaim(Claim Claim, ClaimMention Mention, int Article)
{
    /// <summary>Words of the sentence around the claim, as lemmas.</summary>
    public required ImmutableArray<string> Context { get; init; }

    /// <summary>Whether the words say that the figure replaces an earlier one ("rises to"), or is the one replaced ("down from").</summary>
    public FigureChange Change { get; init; }

    /// <summary>For measures: what is measured ("depth"), if the words beside the figure tell.</summary>
    public string? Attribute { get; init; }

    /// <summary>Id of the article in which its words stand first; null for its own.</summary>
    public string? Root { get; init; }

    /// <summary>The body for which its origin speaks, if the story tells; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it stands in the headline.</summary>
    public bool InHeadline { get; init; }

    /// <summary>The day of its report; null where it has none.</summary>
    public DateOnly? Day => Claim.AsOf is { Length: >= 10 } asOf && DateOnly.TryParse(asOf.AsSpan(0, 10), CultureInfo.InvariantCulture, out var day) ? day : null;

    /// <summary>The figure, if it is one.</summary>
    public QuantityMention? Figure => Mention.Figure;

    /// <summary>
    /// Whether it counts a part of a set told before, or one described. "Down from four": a figure that is replaced goes back to the same things, not to a part of them.
    /// </summary>
    public bool IsPart => Change != FigureChange.Old && !Mention.IsAllBefallen && Figure is { } figure && (figure.Counted?.IsPart == true || figure.Form == QuantityForm.Indefinite);

    /// <summary>The quantity, if it is a figure.</summary>
    public Quantity? Quantity => Claim.Quantity;
}
