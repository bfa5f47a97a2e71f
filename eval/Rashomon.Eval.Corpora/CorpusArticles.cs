using System.Text.Json;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Eval.Corpora;

/// <summary>Makes articles of corpus texts by the way that the program reads JSON lines: the same dates, headlines and boilerplate.</summary>
public static class CorpusArticles
{
    /// <summary>The article of a text.</summary>
    /// <exception cref="InvalidOperationException">The text was not read.</exception>
    public static Article Read(CorpusText text)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new { id = text.Id, title = text.Title, text = text.Text, published = text.Published, outlet = text.Outlet });
        var source = new StreamSource(text.Id + ".jsonl", () => new MemoryStream([.. json, (byte)'\n']), format: SourceFormat.JsonLines);
        var record = source.ReadAsync().ToBlockingEnumerable().Single();
        var article = record.Document is { } document ? new ArticleReader().Read(document).Article : null;
        return article ?? throw new InvalidOperationException($"{text.Set} {text.Id} was not read: {record.Outcome} {record.Reason}");
    }
}
