using System.Collections;
using System.Reflection;
using Rashomon.Annotation;
using Rashomon.Claims;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Quantities;
using Rashomon.Quotations;
using Rashomon.Times;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>What annotators give: spans inside the text, in its order.</summary>
public sealed class LayerTests
{
    private static readonly IAnnotator[] Annotators =
    [
        new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new TimeAnnotator(), new QuantityAnnotator(), new NameAnnotator(), new NameChainAnnotator(), new PlaceAnnotator(),
        new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator(), new AttributionAnnotator(), new ClaimAnnotator(),
    ];

    public static TheoryData<string> Stories => [.. Repository.Stories];

    [Fact]
    public void Annotators_OfTheLibrary_AreAllHere() =>
        typeof(IAnnotator).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IAnnotator)) && !t.IsInterface)
            .Where(t => t != typeof(GivenNameAnnotator))
            .Select(t => t.Name).Order(StringComparer.Ordinal).ShouldBe(Annotators.Select(a => a.GetType().Name).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Stories))]
    public void Annotate_SampleReport_GivesSpansInsideTheTextInItsOrder(string story)
    {
        foreach (var article in Accounts.Read(Repository.Sample(story)).Articles)
        {
            var document = new AnnotatedDocument(article);
            foreach (var annotator in Annotators)
            {
                var layer = annotator.Annotate(document);
                layer.ShouldBeOfType(annotator.Produces);
                foreach (var (name, spans) in Spans(layer))
                    ShouldBeInOrder(spans, article, $"{annotator.GetType().Name}.{name} of {article.File}");
                document = document.With(layer);
            }
        }
    }

    private static void ShouldBeInOrder(Span[] spans, Article article, string where)
    {
        spans.ShouldAllBe(s => s.Start >= 0 && s.Start <= s.End && s.End <= article.Text.Length, where);
        spans.Select(s => s.Start).ShouldBeInOrder(SortDirection.Ascending, where);
    }

    // Every list of a layer whose items have a span.
    private static IEnumerable<(string Name, Span[] Spans)> Spans(ILayer layer)
    {
        foreach (var property in layer.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetValue(layer) is IEnumerable items and not string
                && property.PropertyType.GenericTypeArguments is [var item] && item.GetProperty("Span") is { } span && span.PropertyType == typeof(Span))
                yield return (property.Name, [.. items.Cast<object>().Select(i => (Span)span.GetValue(i)!)]);
        }
    }
}
