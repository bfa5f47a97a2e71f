using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Quotations;

namespace Rashomon.Claims.Attributions;

/// <summary>What in an article is attributed, and to whom.</summary>
/// <param name="Contents">Sorted by start, then longest first; they may nest.</param>
public sealed record AttributionLayer(ImmutableArray<AttributedContent> Contents) : ILayer
{
    /// <summary>
    /// The chain behind a claim: whoever said it first, then outward. Empty: the outlet's own voice.
    /// Content counts where the claim lies in it, or where at least half of either is shared.
    /// </summary>
    public ImmutableArray<Attribution> AttributionsOf(Span claim) => Innermost(claim)?.Chain ?? [];

    /// <summary>The narrowest sourced content that holds a claim; null where it is the outlet's own voice.</summary>
    public AttributedContent? Innermost(Span claim) =>
        Contents.Where(c => !c.Chain.IsEmpty && !IsAbout(c, claim) && Holds(c.Content, claim)).OrderBy(c => c.Content.Contains(claim) ? 0 : 1).ThenBy(c => c.Content.Length).FirstOrDefault();

    /// <summary>Whether a claim stands under "reportedly" or the like.</summary>
    public bool IsHearsay(Span claim) => Contents.Any(c => c.Certainty == Certainty.Reported && Holds(c.Content, claim));

    /// <summary>"The council ordered the port shut" tells of the order in the outlet's own voice: the claim is the act itself.</summary>
    private static bool IsAbout(AttributedContent content, Span claim) =>
        content.Kind is CueKind.Ask or CueKind.Judge && content.Cue is { } cue && claim.Contains(cue);

    private static bool Holds(Span content, Span claim)
    {
        var shared = Math.Min(content.End, claim.End) - Math.Max(content.Start, claim.Start);
        return shared > 0 && (content.Contains(claim) || 2 * shared >= claim.Length || content.Length == shared);
    }
}
