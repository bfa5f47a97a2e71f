using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>The story's headline, day, places and glance.</summary>
internal static class StorySummarizer
{
    /// <summary>The summary of the story.</summary>
    public static StorySummary Make(
        IReadOnlyList<Article> articles, ImmutableArray<ReadArticle> read, ImmutableArray<QuestionDraft> questions, ImmutableArray<StoryClaim> claims, ImmutableArray<TimelineEntry> timeline)
    {
        var unsupported = questions.Where(q => q.Verdict == Verdict.UnsupportedHeadline).SelectMany(q => q.Claims).Select(c => c.Claim.Article).ToHashSet(StringComparer.Ordinal);
        var titled = articles.Where(a => a.Title is not null && !unsupported.Contains(a.Id)).ToArray();
        return new(
            ContentHash.Id("s", [.. articles.Select(a => a.Id).Order(StringComparer.Ordinal)]),
            titled.FirstOrDefault()?.Title ?? FirstWords(read),
            timeline.IsEmpty ? null : TimelineBuilder.MainDay(read),
            Places(read),
            GlanceWriter.Write(read, questions),
            claims.IsEmpty ? null : OriginCounter.Count(questions.SelectMany(q => q.Claims).Distinct()));
    }

    private static string FirstWords(ImmutableArray<ReadArticle> read) =>
        read.SelectMany(article => article.Tokens.Sentences.Where(s => article.Article.Blocks[s.Block].IsBody).Take(1).Select(s => article.Document.TextOf(s.Span))).FirstOrDefault() ?? "";

    /// <summary>Places that most reports name, at most five.</summary>
    private static ImmutableArray<string> Places(ImmutableArray<ReadArticle> read) =>
        [.. read.SelectMany(article => article.Names.Mentions.Where(m => m.Type == EntityType.Place).Select(m => (article.Index, m.Text)))
            .GroupBy(pair => pair.Text, StringComparer.Ordinal)
            .OrderByDescending(g => g.Select(p => p.Index).Distinct().Count()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(5).Select(g => g.Key)];
}
