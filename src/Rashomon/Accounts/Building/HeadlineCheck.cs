using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Claims;
using Rashomon.Language;

namespace Rashomon.Accounts.Building;

/// <summary>Holds what headlines assert against the bodies of all reports given.</summary>
internal static class HeadlineCheck
{
    // Happenings that a headline cannot mean in another sense, and that a body would tell in words of the lexicon.
    private static readonly string[] Checkable = ["kill", "injure", "missing", "arrest", "explode", "abduct", "convict", "resign", "collapse", "sink"];

    private static readonly HashSet<string> Deadly = new(StringComparer.Ordinal) { "deadly", "fatal", "lethal", "dead" };

    /// <summary>One question a headline that no body supports.</summary>
    public static ImmutableArray<QuestionDraft> Make(ImmutableArray<StoryClaim> claims, ImmutableArray<ReadArticle> read)
    {
        if (read.Any(article => article.Article.MayBeCutShort))
            return [];
        var told = Told(read);
        var body = claims.Where(claim => claim is { InHeadline: false, Quantity: not null } && claim.Claim.Polarity == Polarity.Positive).ToImmutableArray();
        var drafts = ImmutableArray.CreateBuilder<QuestionDraft>();
        foreach (var headline in claims.Where(claim => claim.InHeadline && read.First(a => a.Index == claim.Article).KindOf(claim.Mention.Sentence) == BlockKind.Headline))
        {
            var article = read.First(a => a.Index == headline.Article);
            if (headline.Quantity is not null ? UnsupportedFigure(headline, body) : UnsupportedHappening(headline, article, told))
                drafts.Add(Draft(headline, article));
        }

        return [.. drafts.GroupBy(draft => draft.Claims.First().Article).Select(group => group.First())];
    }

    /// <summary>Event types that some body tells of the story's own time.</summary>
    private static HashSet<string> Told(ImmutableArray<ReadArticle> read)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var day = TimelineBuilder.MainDay(read);
        foreach (var article in read)
        {
            for (var s = 0; s < article.Tokens.Sentences.Length; s++)
            {
                if (article.KindOf(s) is BlockKind.Headline or BlockKind.Subheading || IsBackground(article, s, day))
                    continue;
                for (var i = article.Tokens.Sentences[s].FirstToken; i < article.Tokens.Sentences[s].EndToken; i++)
                    told.UnionWith(Types(article.Tags, i));
            }
        }

        return told;
    }

    private static bool IsBackground(ReadArticle article, int sentence, TimeInterval? day) =>
        day is not null && article.Times.Within(article.Tokens.Sentences[sentence].Span).Any(t => t.Interval is { } interval && interval.LastDay.DayNumber < day.FirstDay.DayNumber - 60);

    private static IEnumerable<string> Types(TagLayer tags, int token)
    {
        var (form, lemma) = (tags.Forms[token], tags.Tags[token].Lemma);
        if (Deadly.Contains(form))
            return ["kill"];
        return EventLexicon.Default.OfVerb(lemma).Concat(EventLexicon.Default.OfNoun(lemma)).Concat(EventLexicon.Default.OfAdjective(form)).Select(type => type.Name);
    }

    private static bool UnsupportedHappening(StoryClaim headline, ReadArticle article, HashSet<string> told)
    {
        for (var i = headline.Mention.FirstToken; i < headline.Mention.EndToken; i++)
        {
            // A word of several meanings is supported by any of them.
            var types = Types(article.Tags, i).Distinct(StringComparer.Ordinal).ToArray();
            if (types.Length > 0 && Checkable.Contains(types[0]) && !types.Any(told.Contains))
                return true;
        }

        return false;
    }

    /// <summary>A figure of a known happening that no body's figure of the same happening can agree with.</summary>
    private static bool UnsupportedFigure(StoryClaim headline, ImmutableArray<StoryClaim> body)
    {
        if (headline.Mention.Type is not { } type || headline.Claim.Polarity != Polarity.Positive || headline.Figure!.Form is Quantities.QuantityForm.Indefinite or Quantities.QuantityForm.Ordinal)
            return false;
        var comparable = body.Where(claim => claim.Mention.Type is { } other && EventTypes.AreClose(type.Name, other.Name) && claim.Quantity!.Unit == headline.Quantity!.Unit).ToArray();
        var same = body.Any(claim => claim.Quantity!.Unit == headline.Quantity!.Unit && FigureBounds.Same(claim.Quantity, headline.Quantity));
        return !same && comparable.Length > 0 && !comparable.Any(claim => FigureBounds.Overlap(claim.Quantity!, headline.Quantity!));
    }

    private static QuestionDraft Draft(StoryClaim headline, ReadArticle article) => new(
        QuestionKind.Event,
        $"Does any report bear out the headline “{headline.Claim.Text}”?",
        "headline|" + article.Article.Id,
        [new([headline], headline.Quantity?.Text ?? "yes, says the headline", new() { Text = "yes" })],
        [],
        Verdict.UnsupportedHeadline,
        "no body of the reports given says so, this report's own included")
    { Rank = 0 };
}
