using Rashomon.Annotation;

namespace Rashomon.Places;

/// <summary>
/// Puts an article's places on the map: a step after annotation, so that it can be done again once the story's other places or the outlet's home are known.
/// One name has one sense in an article. What counts, strongest first: what the text says a place lies in, the regions and countries that the article names,
/// nearness to its other places and to the outlet's home, population. The rules are in <c>docs/places.md</c>.
/// </summary>
public static class PlaceResolver
{
    private const int Rounds = 3;

    /// <summary>Resolves the <see cref="PlaceLayer"/> of a document by the document alone.</summary>
    public static ResolvedPlaces Resolve(AnnotatedDocument document) => Resolve(document, PlaceContext.None);

    /// <summary>Resolves the <see cref="PlaceLayer"/> of a document.</summary>
    /// <param name="document">With a <see cref="PlaceLayer"/>.</param>
    /// <param name="context">What is known besides.</param>
    public static ResolvedPlaces Resolve(AnnotatedDocument document, PlaceContext context)
    {
        var mentions = document.Get<PlaceLayer>().Mentions;
        var senses = PlaceSense.Of(document, mentions);
        var scores = new PlaceScores(senses, context);
        for (var round = 0; round < Rounds; round++)
        {
            if (!scores.Settle())
                break;
        }

        var byName = senses.ToDictionary(sense => sense.Name, StringComparer.Ordinal);
        return new([.. mentions.Select(mention => Resolved(mention, byName))]);
    }

    private static ResolvedPlace Resolved(PlaceMention mention, Dictionary<string, PlaceSense> senses) =>
        senses.TryGetValue(PlaceSense.NameOf(mention), out var sense) && sense.Best is { } best ? new(mention, best.Name, best.ToGeoPlace()) : new(mention, null, null);
}
