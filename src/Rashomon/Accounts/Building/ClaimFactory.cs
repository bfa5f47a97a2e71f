using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Alignment;
using Rashomon.Claims;
using Rashomon.Language;
using Rashomon.Quantities;

namespace Rashomon.Accounts.Building;

/// <summary>Makes claims of what was read: attributed, dated and with an origin.</summary>
internal static class ClaimFactory
{
    /// <summary>The claims of one article, in text order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="originOf">Where a span with its chain of attribution comes from; null where it cannot be traced.</param>
    public static IEnumerable<StoryClaim> Make(ReadArticle article, Func<string, Span, ImmutableArray<Attribution>, string?> originOf)
    {
        foreach (var mention in article.Claims.Claims)
        {
            var anchor = mention.Figure?.Quantity.Span ?? mention.Span;
            var innermost = article.Attributions.Innermost(mention.Figure is null ? mention.Span : anchor);
            var chain = innermost?.Chain ?? [];
            var certainty = mention.Certainty == Certainty.Asserted && article.Attributions.IsHearsay(mention.Span) ? Certainty.Reported : mention.Certainty;
            var claim = new Claim
            {
                Id = mention.IdIn(article.Article.Id),
                Article = article.Article.Id,
                Span = mention.Span,
                Text = article.Document.TextOf(mention.Span),
                Predicate = mention.Predicate is null ? null : new(mention.Predicate, mention.Type?.Name),
                Arguments = Arguments(article, mention),
                Quantity = mention.Figure?.Quantity,
                Time = article.Times.Within(mention.Span).FirstOrDefault(time => time.Interval is not null)?.Interval,
                AsOf = article.Article.Published?.ToString(),
                Polarity = ChangeReading.IsWithdrawn(article, mention) ? Polarity.Positive : innermost?.Denied == true && mention.Polarity == Polarity.Positive ? Polarity.Negative : mention.Polarity,
                Certainty = certainty,
                Attribution = chain,
                Origin = originOf(article.Article.Id, mention.Span, chain),
            };
            yield return new(claim, mention, article.Index)
            {
                Context = Context(article, mention),
                Change = ChangeReading.Of(article, mention),
                Attribute = Attribute(article, mention),
                InHeadline = article.KindOf(mention.Sentence) is BlockKind.Headline or BlockKind.Subheading,
            };
        }
    }

    private static ImmutableArray<Argument> Arguments(ReadArticle article, ClaimMention mention)
    {
        if (mention.Figure is null)
            return [.. mention.Arguments.Select(argument => new Argument(argument.Role, article.Document.TextOf(argument.Span), argument.Span))];
        if (mention.Figure.Counted is not { } counted || counted.EndToken <= mention.Figure.EndToken)
            return [];
        var span = article.Tokens.Cover(mention.Figure.FirstToken, counted.EndToken);
        return [new(mention.Role, article.Document.TextOf(span), span)];
    }

    /// <summary>Lemmas of the sentence around the claim; figures and words of a single letter left out.</summary>
    private static ImmutableArray<string> Context(ReadArticle article, ClaimMention mention)
    {
        var sentence = article.Tokens.Sentences[mention.Sentence];
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var tag = article.Tags.Tags[i];
            if (tag.Pos is (Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj) && tag.Lemma.Length > 1 && char.IsLetter(tag.Lemma[0]))
                terms.Add(tag.Lemma.ToLower(CultureInfo.InvariantCulture));
        }

        return [.. terms];
    }

    private static string? Attribute(ReadArticle article, ClaimMention mention)
    {
        if (mention.Figure is not { Quantity.Unit: { } unit } figure)
            return null;
        var sentence = article.Tokens.Sentences[mention.Sentence];
        ImmutableArray<string> lemmas = [.. Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(i => article.Tags.Tags[i].Lemma.ToLower(CultureInfo.InvariantCulture))];
        return MeasuredAttributes.Of(Units.Of(unit)?.Dimension ?? "share", lemmas, figure.FirstToken - sentence.FirstToken, figure.EndToken - sentence.FirstToken);
    }
}
