using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Claims;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Quantities;
using Rashomon.Quotations;
using Rashomon.Times;

namespace Rashomon.Accounts.Building;

/// <summary>Reads articles with all annotators and dates them, by the story where they have no date of their own.</summary>
internal static class ArticlePipeline
{
    private static readonly AnnotationPipeline Pipeline = new(
        new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new TimeAnnotator(), new QuantityAnnotator(), new NameAnnotator(), new NameChainAnnotator(), new PlaceAnnotator(),
        new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator(), new AttributionAnnotator(), new ClaimAnnotator());

    /// <summary>Reads each article; what fails is left out with its diagnostic.</summary>
    public static ImmutableArray<ReadArticle> Read(IReadOnlyList<Article> articles, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var documents = new List<AnnotatedDocument>();
        foreach (var article in articles.Where(IsReadable))
        {
            try
            {
                documents.Add(Pipeline.Annotate(article));
            }
#pragma warning disable CA1031 // One document's failure never stops a batch: it is told with its article and reason.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                diagnostics.Add(new(DiagnosticCodes.StepFailed, Severity.Error, $"Reading {article.Label} failed: {failure.GetType().Name}: {failure.Message}", article.Id));
            }
        }

        var story = StoryAnchor(documents);
        return [.. OnTheMap(documents).Select((document, index) => new ReadArticle(Dated(document, story, diagnostics), index))];
    }

    /// <summary>Places each by itself, then again by the places of the others.</summary>
    private static IEnumerable<AnnotatedDocument> OnTheMap(List<AnnotatedDocument> documents)
    {
        var alone = documents.ConvertAll(document => PlaceResolver.Resolve(document).Places.Select(p => p.Place).OfType<GeoPlace>().Distinct().ToList());
        return documents.Select((document, i) => document.With(PlaceResolver.Resolve(document, new() { Story = [.. alone.Where((_, j) => j != i).SelectMany(places => places).Distinct()] })));
    }

    private static bool IsReadable(Article article) =>
        article.Blocks.Any(block => block.IsBody) && (article.Language is null || article.Language.StartsWith("en", StringComparison.Ordinal));

    /// <summary>The commonest day of the dated articles, the earliest of several.</summary>
    private static TimeAnchor? StoryAnchor(List<AnnotatedDocument> documents) =>
        documents.Select(document => TimeAnchor.Of(document.Article)).OfType<TimeAnchor>()
            .GroupBy(anchor => anchor.Day).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => new TimeAnchor(group.Key, "story")).FirstOrDefault();

    private static AnnotatedDocument Dated(AnnotatedDocument document, TimeAnchor? story, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var anchor = TimeAnchor.Of(document.Article);
        if (anchor is null && story is not null)
            diagnostics.Add(new(DiagnosticCodes.DatedByStory, Severity.Info, $"{document.Article.Label} has no date: its times are counted from {story.Day:yyyy-MM-dd}, the day of most other reports.", document.Article.Id));
        return document.With(TimeResolver.Resolve(document, anchor ?? story));
    }
}
