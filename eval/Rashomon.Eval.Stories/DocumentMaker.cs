using Rashomon.Annotation;
using Rashomon.Eval.Corpora;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Stories;
using Rashomon.Times;

namespace Rashomon.Eval.Stories;

/// <summary>Reads of corpus texts what their stories are told by.</summary>
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
        var annotated = Pipeline.Annotate(CorpusArticles.Read(text));
        return StoryDocumentReader.Read(annotated.With(PlaceResolver.Resolve(annotated))) with { Id = text.Id };
    }
}
