using System.Collections.Immutable;
using System.Text;

namespace Rashomon.Storage.Tests;

/// <summary>Articles made by hand.</summary>
internal static class Some
{
    public static ArticleEntry Entry(string text, string? report = null, string? outlet = "Sarrow Post", string? url = null, string? published = "2031-05-28", string? title = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text + outlet + url);
        var hash = ContentHash.Of(bytes);
        var article = new Article
        {
            Id = "a" + hash[..12],
            Hash = hash,
            Text = text,
            Blocks = [new(BlockKind.Paragraph, new(0, text.Length))],
            Outlet = outlet is null ? null : new(outlet),
            Url = url,
            Title = title,
            Published = published is null ? null : PublicationTime.Parse(published, "given"),
            Language = "en",
        };
        return new(article, [.. bytes], report ?? "article:" + article.Id);
    }

    public static ArticleEntry WithClaim(this ArticleEntry entry, string words)
    {
        var at = entry.Article.Text.IndexOf(words, StringComparison.Ordinal);
        var span = new Span(at, at + words.Length);
        return entry with { Claims = entry.Claims.Add(new(ContentHash.Id("c", entry.Article.Id, span.ToString()), span, words, "say", null)) };
    }

    public static ArticleEntry WithQuotation(this ArticleEntry entry, string words, string speaker)
    {
        var at = entry.Article.Text.IndexOf(words, StringComparison.Ordinal);
        var span = new Span(at, at + words.Length);
        var id = ContentHash.Id("t", entry.Article.Id, span.ToString());
        return entry with { Quotations = entry.Quotations.Add(new() { Id = id, Article = entry.Article.Id, Span = span, Text = words, Kind = QuotationKind.Direct, Speaker = new(speaker) }) };
    }

    /// <summary>Adds articles, each counted and in a story, in one batch.</summary>
    public static void Keep(this IStore store, string story, params ReadOnlySpan<ArticleEntry> entries)
    {
        using var batch = store.Begin();
        foreach (var entry in entries)
        {
            batch.Add(entry);
            batch.Assign(new(entry.Article.Id, story, 0.9));
            batch.Record(new("test", entry.Article.Id, LedgerOutcome.Kept) { Article = entry.Article.Id });
        }

        batch.Commit();
    }

    public static void Decide(this IStore store, Decision decision)
    {
        using var batch = store.Begin();
        batch.Decide(decision);
        batch.Commit();
    }

    public static ImmutableArray<string> Ids(this IStore store, string story) => [.. store.Stories.Articles(story).Select(article => article.Id).Order(StringComparer.Ordinal)];
}
