using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary>A store as JSON lines.</summary>
internal static class StoreExport
{
    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object a line: articles by story, then decisions. Articles in no story come last.</summary>
    public static IEnumerable<string> Lines(IStore store, bool raw)
    {
        foreach (var (story, articles) in store.Stories.Grouping(StoryFilter.All))
        {
            yield return Text(json => Story(store, story, articles, json));
            foreach (var article in store.Stories.Articles(story))
                yield return Text(json => Article(store, article, raw, json));
        }

        foreach (var article in store.Articles.WithoutStory())
            yield return Text(json => Article(store, article, raw, json));
        foreach (var decision in store.Decisions.List(undone: true))
            yield return Text(json => Decision(decision, json));
    }

    private static void Story(IStore store, string story, ImmutableArray<string> given, Utf8JsonWriter json)
    {
        json.WriteString("type", "story");
        json.WriteString("id", story);
        json.Strings("articles", given);
        json.WriteStartArray("events");
        foreach (var change in store.Stories.Events(story))
        {
            json.WriteStartObject();
            json.WriteString("kind", change.Kind);
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            json.Strings("articles", change.Articles);
            json.WriteString("cause", change.Cause);
            json.WriteString("decision", change.Decision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Article(IStore store, StoredArticle stored, bool raw, Utf8JsonWriter json)
    {
        var article = store.Articles.Read(stored.Id)!;
        json.WriteString("type", "article");
        json.WriteString("id", stored.Id);
        json.Strings("given", store.Articles.GivenIds(stored.Id));
        json.WriteString("report", stored.Report);
        json.WriteNumber("revision", stored.Revision);
        json.WriteString("story", stored.Story);
        json.WriteString("hash", stored.Hash);
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet?.Name);
        json.WriteString("url", article.Url);
        json.WriteString("file", article.File);
        json.WriteString("published", stored.Published);
        json.WriteString("language", article.Language);
        json.Strings("authors", article.Byline);
        json.WriteString("text", article.Text);
        if (raw && store.Articles.Bytes(stored.Hash) is { } bytes)
            json.WriteBase64String("raw", bytes);
    }

    private static void Decision(Decision decision, Utf8JsonWriter json)
    {
        json.WriteString("type", "decision");
        json.Decision(decision);
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Line))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
