using Rashomon.Alignment;
using Rashomon.Claims;
using Rashomon.Quantities;

namespace Rashomon.Accounts.Building;

/// <summary>Reads which figure a report puts in the place of which.</summary>
internal static class ChangeReading
{
    /// <summary>Furthest that a verb of revision may stand before its preposition, in tokens.</summary>
    private const int Reach = 10;

    private static readonly string[] NewCues = ["rises to", "rose to", "risen to", "climbs to", "climbed to", "raised the toll", "revised to", "updated to", "corrected to", "fallen to", "fell to", "falls to", "dropped to", "down to", "lowered to", "now stands", "has risen", "had risen"];
    private static readonly string[] NewBefore = ["is now", "was now", "are now", "were now", "now at"];
    private static readonly string[] OldCues = ["earlier version", "previously said", "initially said", "earlier said", "had earlier", "previously reported", "initially reported", "first reported"];
    private static readonly string[] OldBefore = ["up from", "down from", "up from about", "down from about", "rather than", "instead of"];

    /// <summary>What the words say of a figure's change.</summary>
    public static FigureChange Of(ReadArticle article, ClaimMention mention)
    {
        if (mention.Figure is not { } figure)
            return FigureChange.None;
        if (IsWithdrawn(article, mention))
            return FigureChange.Old;
        if (ByPreposition(article, mention.Sentence, figure) is { } told)
            return told;
        var text = article.Document.TextOf(mention.Span);
        var lead = article.Document.Text[article.Tokens.Sentences[mention.Sentence].Span.Start..figure.Quantity.Span.Start];
        var before = article.Document.Text[Math.Max(0, figure.Quantity.Span.Start - 20)..figure.Quantity.Span.Start].TrimEnd();
        if (OldCues.Any(cue => lead.Contains(cue, StringComparison.OrdinalIgnoreCase)) || OldBefore.Any(cue => before.EndsWith(cue, StringComparison.OrdinalIgnoreCase)))
            return FigureChange.Old;
        return IsReplacing(article, mention, figure) || NewCues.Any(cue => text.Contains(cue, StringComparison.OrdinalIgnoreCase)) || NewBefore.Any(cue => before.EndsWith(cue, StringComparison.OrdinalIgnoreCase)) ? FigureChange.New : FigureChange.None;
    }

    /// <summary>"Eleven, not 14 as he had said": a figure that was given before, and is given no longer.</summary>
    public static bool IsWithdrawn(ReadArticle article, ClaimMention mention) =>
        mention.Figure is { } figure && IsTurnedDown(article, figure) && WithdrawnEnd(article, mention.Sentence, figure) is not null;

    private static bool IsTurnedDown(ReadArticle article, QuantityMention figure) => figure.FirstToken > 0 && article.Tags.Forms[figure.FirstToken - 1] == "not";

    /// <summary>"As he had said", "as first reported" right after a figure.</summary>
    private static int? WithdrawnEnd(ReadArticle article, int sentence, QuantityMention figure)
    {
        var at = Math.Max(figure.EndToken, figure.Counted?.EndToken ?? 0);
        var end = Math.Min(article.Tokens.Sentences[sentence].EndToken, at + 8);
        if (at < end && article.Tags.Forms[at] == ",")
            at++;
        if (at >= end || article.Tags.Forms[at] != "as")
            return null;
        for (var i = at + 1; i < end; i++)
        {
            if (article.Tags.Tags[i].Lemma is "say" or "report" or "state" or "announce" or "give" or "claim" or "tell")
                return i;
        }

        return null;
    }

    /// <summary>The figure beside one that is turned down: "eleven" of "eleven, not 14 as he had said".</summary>
    private static bool IsReplacing(ReadArticle article, ClaimMention mention, QuantityMention figure) =>
        article.Claims.Claims.Any(other => other.Sentence == mention.Sentence && other.Figure is { } beside && beside.FirstToken > figure.FirstToken && IsWithdrawn(article, other)
            && beside.Quantity.Unit == figure.Quantity.Unit && !article.Claims.Claims.Any(between => between.Sentence == mention.Sentence && between.Figure is { } middle && middle.FirstToken > figure.FirstToken && middle.FirstToken < beside.FirstToken));

    /// <summary>"Raised to 140 from 85", "revised the magnitude to 6.2 from 6.1": new after "to", old after "from". Both must be told.</summary>
    private static FigureChange? ByPreposition(ReadArticle article, int sentence, QuantityMention figure)
    {
        if (Preposition(article, figure) is not { } own || Verb(article, sentence, figure) is not { } verb)
            return null;
        var paired = article.Claims.Claims.Any(other => other.Sentence == sentence && other.Figure is { } beside && beside.FirstToken != figure.FirstToken
            && Preposition(article, beside) is { } preposition && preposition != own && Verb(article, sentence, beside) == verb);
        return !paired ? null : own == "to" ? FigureChange.New : FigureChange.Old;
    }

    private static string? Preposition(ReadArticle article, QuantityMention figure)
    {
        var before = figure.FirstToken > 0 ? article.Tags.Forms[figure.FirstToken - 1] : "";
        return before is "to" or "from" ? before : null;
    }

    /// <summary>The verb of change or revision before a figure.</summary>
    private static int? Verb(ReadArticle article, int sentence, QuantityMention figure)
    {
        for (var i = figure.FirstToken - 2; i >= Math.Max(article.Tokens.Sentences[sentence].FirstToken, figure.FirstToken - Reach); i--)
        {
            if (article.Tags.Tags[i].Lemma is "revise" or "correct" or "update" or "amend" or "adjust" or "change" or "raise" or "lower" or "cut" or "reduce" or "increase" or "rise" or "fall" or "climb" or "drop" or "downgrade" or "upgrade" or "put" or "come")
                return i;
        }

        return null;
    }
}
