using System.Collections.Immutable;

namespace Rashomon.Storage.Sqlite;

/// <summary>Articles in SQLite.</summary>
internal sealed class SqliteArticles(SqliteSession session) : IArticleShelf
{
    public ImmutableArray<StoredArticle> Find(string reference)
    {
        if (reference.Length == 0)
            return [];
        var found = session.Read("articles.find", Rows.Article, ("reference", reference), ("deep", 0));
        // The records' names have no index: few are asked for by them.
        return found.IsEmpty ? session.Read("articles.find", Rows.Article, ("reference", reference), ("deep", 1)) : found;
    }

    public StoredArticle? Get(string id) => session.First("articles.get", Rows.Article, ("id", id));

    public Article? Read(string id) => session.First("articles.read", static reader => Packed.Article(reader.Blob(1), reader.GetString(0)), ("id", id));

    public byte[]? Bytes(string hash) => session.First("articles.bytes", static reader => Packed.Back(reader.Blob(0)), ("hash", hash));

    public ImmutableArray<StoredArticle> Revisions(string report) => session.Read("articles.revisions", Rows.Article, ("report", report));

    public byte[]? Annotation(string article, string kind, string model) =>
        session.First("articles.annotation", static reader => Packed.Back(reader.Blob(0)), ("id", article), ("kind", kind), ("model", model));

    public StoredArticle? Twin(string hash, string? outlet, string? url) => session.First("articles.twin", Rows.Article, ("hash", hash), ("outlet", outlet), ("url", url));

    public IEnumerable<(string Article, byte[] Value)> Annotations(string kind)
    {
        var behind = 0L;
        while (true)
        {
            var page = session.Read(
                "articles.annotations", static reader => (Seq: reader.GetInt64(0), Id: reader.GetString(1), Value: Packed.Back(reader.Blob(2))),
                ("behind", behind), ("kind", kind));
            if (page.IsEmpty)
                yield break;
            foreach (var (seq, id, value) in page)
            {
                behind = seq;
                yield return (id, value);
            }
        }
    }

    public ImmutableArray<StoredArticle> WithoutStory() => session.Read("articles.without_story", Rows.Article);

    public ImmutableArray<string> GivenIds(string id) => session.Read("articles.given_ids", static reader => reader.GetString(0), ("id", id));
}
