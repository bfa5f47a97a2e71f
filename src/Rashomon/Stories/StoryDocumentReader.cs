using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Places;
using Rashomon.Text;
using Rashomon.Times;

namespace Rashomon.Stories;

/// <summary>Takes out of an annotated article what its story is told by. Pure. The rules are in <c>docs/stories.md</c>.</summary>
public static class StoryDocumentReader
{
    // Sentences of the body that count as its lead, beside the headline. News says what happened in the first two.
    private const int LeadSentences = 2;

    // Most terms of one facet that are kept, by first appearance: a long read's tail adds nothing to what tells its story.
    private const int MostTerms = 400;

    /// <summary>Reads an article.</summary>
    /// <param name="document">
    /// With a <see cref="TokenLayer"/> and a <see cref="TagLayer"/>. Names, places and times are taken where it has a <see cref="NameLayer"/>, a <see cref="PlaceLayer"/>
    /// (or <see cref="ResolvedPlaces"/>) and a <see cref="TimeLayer"/> (or <see cref="ResolvedTimes"/>); without them, names count as words.
    /// </param>
    /// <exception cref="InvalidOperationException">It has no tokens or no tags.</exception>
    public static StoryDocument Read(AnnotatedDocument document)
    {
        var (article, tokens) = (document.Article, document.Get<TokenLayer>());
        var lead = LeadEnd(document, tokens);
        var times = Times(document, lead);
        var places = Places(document, lead);
        if (article.Dateline?.Place is { Length: > 0 } dateline)
            places.Add(NameFolding.Fold(dateline), inLead: true);
        var (words, names) = Terms(document, tokens, lead);
        return new()
        {
            Id = article.Id,
            PublishedAt = PublishedAt(article),
            Outlet = article.Outlet?.Name,
            Title = article.Title,
            Words = words.ToTerms(),
            Names = names.ToTerms(),
            Places = places.ToTerms(),
            Times = times.ToTerms(),
        };
    }

    private static DateTimeOffset? PublishedAt(Article article)
    {
        if (article.Published is { } published)
            return new(published.Date, published.Time ?? new(12, 0), published.Offset ?? TimeSpan.Zero);
        return article.Dateline?.Date is { } date ? new(date, new(12, 0), TimeSpan.Zero) : null;
    }

    /// <summary>The offset where the lead ends.</summary>
    private static int LeadEnd(AnnotatedDocument document, TokenLayer tokens)
    {
        var sentences = 0;
        foreach (var sentence in tokens.Sentences)
        {
            if (document.Article.Blocks[sentence.Block].IsBody && ++sentences == LeadSentences)
                return sentence.Span.End;
        }

        return document.Text.Length;
    }

    private static (TermCounter Words, TermCounter Names) Terms(AnnotatedDocument document, TokenLayer tokens, int lead)
    {
        var (words, names) = (new TermCounter(MostTerms), new TermCounter(MostTerms));
        var (tags, layer) = (document.Get<TagLayer>(), document.Find<NameLayer>());
        for (var t = 0; t < tokens.Tokens.Length; t++)
        {
            var token = tokens.Tokens[t];
            if (layer is not null && layer.MentionAt(t) >= 0)
                continue;
            if (StoryWords.Of(tags.Tags[t], tags.Forms[t], token.Kind) is { } word)
                words.Add(word, token.Span.Start < lead);
        }

        foreach (var mention in layer?.Mentions ?? [])
        {
            if (mention.Type == EntityType.Place)
                continue;
            var folded = NameFolding.Fold(mention.Text);
            foreach (var word in folded.Split(' '))
            {
                if (word.Length > 1 && !ClosedClasses.TryGet(word, out _))
                    names.Add(word, mention.Span.Start < lead);
            }

            if (folded.Contains(' ', StringComparison.Ordinal))
                names.Add(folded, mention.Span.Start < lead);
        }

        return (words, names);
    }

    private static TermCounter Places(AnnotatedDocument document, int lead)
    {
        var places = new TermCounter(MostTerms);
        if (document.Find<ResolvedPlaces>() is { } resolved)
        {
            foreach (var place in resolved.Places)
                places.Add(NameFolding.Fold(place.Name ?? place.Mention.Text), place.Mention.Span.Start < lead);
        }
        else
        {
            foreach (var mention in document.Find<PlaceLayer>()?.Mentions ?? [])
                places.Add(NameFolding.Fold(mention.Text), mention.Span.Start < lead);
        }

        return places;
    }

    private static TermCounter Times(AnnotatedDocument document, int lead)
    {
        var times = new TermCounter(MostTerms);
        var resolved = document.Find<ResolvedTimes>() ?? (document.Find<TimeLayer>() is null ? null : TimeResolver.Resolve(document));
        foreach (var time in resolved?.Times ?? [])
        {
            if (StoryDays.Of(time.Value) is { } day)
                times.Add(day, time.Expression.Span.Start < lead);
        }

        return times;
    }
}
