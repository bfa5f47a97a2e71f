using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Claims;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Quantities;
using Rashomon.Quotations;
using Rashomon.Stories;
using Rashomon.Times;

namespace Rashomon.Storage.Ingesting;

/// <summary>What is read in one article by itself, as far as it is kept.</summary>
/// <param name="Story">What its story is told by.</param>
/// <param name="Claims">What it claims.</param>
/// <param name="Quotations">What it quotes.</param>
/// <param name="Names">Whom and what it names.</param>
/// <param name="Places">Which places it names.</param>
internal sealed record Findings(StoryDocument Story, ImmutableArray<ClaimEntry> Claims, ImmutableArray<Quotation> Quotations, ImmutableArray<string> Names, ImmutableArray<string> Places)
{
    private static readonly AnnotationPipeline Pipeline = new(
        new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new TimeAnnotator(), new QuantityAnnotator(), new NameAnnotator(), new NameChainAnnotator(), new PlaceAnnotator(),
        new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator(), new AttributionAnnotator(), new ClaimAnnotator());

    /// <summary>Reads an article.</summary>
    public static Findings Of(Article article)
    {
        var document = Pipeline.Annotate(article);
        document = document.With(TimeResolver.Resolve(document));
        document = document.With(PlaceResolver.Resolve(document));
        return new(
            StoryDocumentReader.Read(document),
            [.. document.Get<ClaimLayer>().Claims.Select(claim => new ClaimEntry(claim.IdIn(article.Id), claim.Span, document.TextOf(claim.Span), claim.Predicate, claim.Figure?.Quantity))],
            document.Get<QuotationLayer>().Quotations,
            [.. document.Get<NameLayer>().Mentions.Where(name => name.Type != EntityType.Place).Select(name => name.Text).DistinctBy(Folded.Of, StringComparer.Ordinal)],
            [.. document.Get<ResolvedPlaces>().Places.SelectMany(place => new[] { place.Mention.Text, place.Name }).OfType<string>().DistinctBy(Folded.Of, StringComparer.Ordinal)]);
    }
}
