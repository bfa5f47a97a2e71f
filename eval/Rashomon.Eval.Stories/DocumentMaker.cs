using System.Text.Json;
using Rashomon.Annotation;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Sources;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Stories;
using Rashomon.Times;

namespace Rashomon.Eval.Stories;

/// <summary>Reads corpus texts by the way that the program reads JSON lines: the same dates, headlines and boilerplate.</summary>
internal static class DocumentMaker
{
    private static readonly AnnotationPipeline Pipeline = new(new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new TimeAnnotator(), new NameAnnotator(), new PlaceAnnotator());

    /// <summary>The documents, in the order of the texts, under the corpus's ids.</summary>
    public static List<CorpusRow> Make(IReadOnlyList<CorpusText> texts)
    {
        var rows = new CorpusRow[texts.Count];
        Parallel.For(0, texts.Count, new() { MaxDegreeOfParallelism = 2 }, i => rows[i] = new(texts[i].Set, texts[i].Story, texts[i].Topic, Make(texts[i])));
        return [.. rows];
    }

    private static StoryDocument Make(CorpusText text)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new { id = text.Id, title = text.Title, text = text.Text, published = text.Published, outlet = text.Outlet });
        var source = new StreamSource(text.Id + ".jsonl", () => new MemoryStream([.. json, (byte)'\n']), format: SourceFormat.JsonLines);
        var record = source.ReadAsync().ToBlockingEnumerable().Single();
        var article = record.Document is { } document ? new ArticleReader().Read(document).Article : null;
        if (article is null)
            throw new InvalidOperationException($"{text.Set} {text.Id} was not read: {record.Outcome} {record.Reason}");
        var annotated = Pipeline.Annotate(article);
        return StoryDocumentReader.Read(annotated.With(PlaceResolver.Resolve(annotated))) with { Id = text.Id };
    }
}
