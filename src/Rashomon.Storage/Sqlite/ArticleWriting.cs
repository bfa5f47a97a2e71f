namespace Rashomon.Storage.Sqlite;

/// <summary>Writes an article with everything that is looked up by it.</summary>
internal static class ArticleWriting
{
    public static void Add(SqliteSession session, ArticleEntry entry, string now)
    {
        var article = entry.Article;
        if (session.Number("articles.has_raw", ("hash", article.Hash)) == 0)
            session.Run("articles.add_raw", ("hash", article.Hash), ("size", entry.Bytes.Length), ("bytes", Packed.Of(entry.Bytes.AsSpan())));
        session.Run("articles.supersede", ("report", entry.Report));
        var seq = session.Number(
            "articles.add",
            ("id", article.Id), ("hash", article.Hash), ("report", entry.Report), ("title", article.Title), ("text", article.Text), ("outlet", article.Outlet?.Name), ("url", article.Url),
            ("file", article.File), ("published", article.Published?.ToString()), ("at", Instants.Published(article)?.ToUnixTimeSeconds()), ("stood", Instants.Stood(article)?.ToUnixTimeSeconds()),
            ("language", article.Language), ("status", article.Status.ToString()), ("head", Packed.Head(article)), ("model", entry.Model), ("added_at", now));
        session.Run("articles.add_words", ("seq", seq), ("title", article.Title), ("text", article.Text));
        foreach (var claim in entry.Claims)
            Add(session, seq, claim);
        foreach (var quotation in entry.Quotations)
            Add(session, seq, quotation);
        foreach (var name in entry.Names)
            session.Run("articles.add_name", ("folded", Folded.Of(name)), ("kind", "name"), ("article", seq), ("text", name));
        foreach (var place in entry.Places)
            session.Run("articles.add_name", ("folded", Folded.Of(place)), ("kind", "place"), ("article", seq), ("text", place));
    }

    private static void Add(SqliteSession session, long article, ClaimEntry claim)
    {
        var seq = session.Number(
            "articles.add_claim",
            ("article", article), ("id", claim.Id), ("start", claim.Span.Start), ("end", claim.Span.End), ("text", claim.Text), ("predicate", claim.Predicate),
            ("least", claim.Quantity?.Min), ("greatest", claim.Quantity?.Max), ("unit", claim.Quantity?.Unit), ("counted", claim.Quantity?.Of));
        session.Run("articles.add_claim_words", ("seq", seq), ("text", claim.Text));
    }

    private static void Add(SqliteSession session, long article, Quotation quotation)
    {
        var seq = session.Number(
            "articles.add_quotation",
            ("article", article), ("id", quotation.Id), ("start", quotation.Span.Start), ("end", quotation.Span.End), ("text", quotation.Text),
            ("kind", quotation.Kind.ToString().ToLowerInvariant()), ("speaker", quotation.Speaker?.Name));
        session.Run("articles.add_quotation_words", ("seq", seq), ("text", quotation.Text), ("speaker", quotation.Speaker?.Name));
    }
}
