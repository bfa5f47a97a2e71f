using System.Collections.Immutable;

namespace Rashomon.Places;

/// <summary>Learns where an outlet is at home from the places that its articles name.</summary>
public static class OutletHome
{
    private const double Radius = 120;

    /// <summary>The town or region in whose neighbourhood most of an outlet's articles name places; null where fewer than two agree.</summary>
    /// <param name="articles">The places of several articles of one outlet.</param>
    public static GeoPlace? Of(IEnumerable<ResolvedPlaces> articles)
    {
        var points = articles.Select((article, index) => (article, index))
            .SelectMany(pair => pair.article.Places.Select(p => p.Place).OfType<GeoPlace>().Where(p => p.Precision != GeoPrecision.Country).Distinct().Select(place => (Place: place, pair.index)))
            .ToImmutableArray();
        var best = points.Select(point => (point.Place, Articles: Around(points, point.Place)))
            .OrderByDescending(pair => pair.Articles).ThenBy(pair => pair.Place.Precision).ThenBy(pair => pair.Place.Latitude).ThenBy(pair => pair.Place.Longitude).FirstOrDefault();
        return best.Articles > 1 ? best.Place : null;
    }

    private static int Around(ImmutableArray<(GeoPlace Place, int Article)> points, GeoPlace centre) =>
        points.Where(p => GreatCircle.Kilometres(p.Place.Latitude, p.Place.Longitude, centre.Latitude, centre.Longitude) <= Radius).Select(p => p.Article).Distinct().Count();
}
