using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Rashomon.Storage.Searching;

namespace Rashomon.Storage.Sqlite;

/// <summary>Full text in SQLite's FTS5.</summary>
internal sealed class SqliteSearch(SqliteSession session) : ISearchIndex
{
    public ImmutableArray<SearchHit> Find(SearchRequest request)
    {
        var hits = ImmutableArray.CreateBuilder<SearchHit>();
        if (request.Kinds.HasFlag(SearchKind.Article) && FtsQuery.Of(request, SearchKind.Article) is { } articles)
            hits.AddRange(Articles(request, articles));
        if (request.Kinds.HasFlag(SearchKind.Claim) && FtsQuery.Of(request, SearchKind.Claim) is { } claims)
            hits.AddRange(session.Read("search.claims", reader => Passage(reader, SearchKind.Claim), Values(request, claims)));
        if (request.Kinds.HasFlag(SearchKind.Quotation) && FtsQuery.Of(request, SearchKind.Quotation) is { } quotations)
            hits.AddRange(session.Read("search.quotations", reader => Passage(reader, SearchKind.Quotation), Values(request, quotations)));
        return hits.ToImmutable();
    }

    private IEnumerable<SearchHit> Articles(SearchRequest request, string match)
    {
        // What is cut out and marked is worked out for the few that are shown, not for all that match.
        foreach (var (article, seq) in session.Read("search.articles", static reader => (Rows.Article(reader), reader.GetInt64(15)), Values(request, match)))
        {
            var marked = session.First("search.article_snippet", static reader => reader.GetString(0), ("match", match), ("seq", seq));
            var (text, marks) = Marked.Read(marked ?? article.Title ?? "");
            yield return new(SearchKind.Article, article, text, marks);
        }
    }

    private static SearchHit Passage(SqliteDataReader reader, SearchKind kind)
    {
        var (text, marks) = Marked.Read(reader.GetString(15));
        return new(kind, Rows.Article(reader), text, marks) { Id = reader.GetString(16), Span = new(reader.GetInt32(17), reader.GetInt32(18)), Speaker = reader.TextOrNull(19) };
    }

    private static (string Name, object? Value)[] Values(SearchRequest request, string match) =>
    [
        ("match", match), ("revisions", request.Revisions ? 1 : 0), ("from", request.From?.ToUnixTimeSeconds()), ("to", request.To?.ToUnixTimeSeconds()),
        ("outlet", request.Outlet?.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)),
        ("story", request.Story), ("place", request.Place is { } place ? Folded.Of(place) : null), ("name", request.Name is { } name ? Folded.Of(name) : null), ("most", request.Most),
    ];
}
