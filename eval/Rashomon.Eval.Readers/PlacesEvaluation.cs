using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Places;

namespace Rashomon.Eval.Readers;

/// <summary>
/// Measures places on LGL: mentions found (equal spans, one to one), and of those marked with coordinates the share put within 161 km (100 miles) when the spans are
/// given. Articles in the file's order: even ones are dev, odd ones test.
/// </summary>
internal static class PlacesEvaluation
{
    private const double Near = 161;

    public static int Run(EvaluationArguments arguments)
    {
        var path = arguments.Data is null ? null : new[] { Path.Combine(arguments.Data, "lgl.xml"), arguments.Data }.FirstOrDefault(File.Exists);
        if (path is null)
        {
            Console.WriteLine("places: skipped, no lgl.xml under --data.");
            return 0;
        }

        var offset = string.Equals(arguments.Part, "test", StringComparison.Ordinal) ? 1 : 0;
        var articles = LglArticle.ReadAll(path).Where((_, i) => i % 2 == offset).ToImmutableArray();
        var recognition = new PlaceRecognitionScore();
        var given = new List<(LglArticle Article, AnnotatedDocument Document)>();
        foreach (var article in articles)
        {
            var document = new AnnotationPipeline(new TokenAnnotator(), new AnalysisAnnotator()).Annotate(article.ToArticle());
            recognition.Add(article, Places(document, new NameAnnotator()).Get<PlaceLayer>().Mentions, arguments.Errors ? Console.Out : TextWriter.Null);
            given.Add((article, Places(document, new GivenNameAnnotator([.. article.Places.Select(p => new GivenName(p.Span, EntityType.Place))]))));
        }

        recognition.Print(Console.Out, "LGL " + arguments.Part);
        Resolve(given, arguments, _ => PlaceContext.None, "by the article alone");
        var homes = given.GroupBy(pair => pair.Article.Domain, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => OutletHome.Of(g.Select(pair => PlaceResolver.Resolve(pair.Document))), StringComparer.Ordinal);
        Resolve(given, arguments with { Errors = false }, article => new() { Home = homes[article.Domain] }, "with the outlet's home, learned from its articles");
        return 0;
    }

    private static AnnotatedDocument Places(AnnotatedDocument document, IAnnotator names)
    {
        document = document.With(names.Annotate(document));
        return document.With(new PlaceAnnotator().Annotate(document));
    }

    private static void Resolve(List<(LglArticle Article, AnnotatedDocument Document)> given, EvaluationArguments arguments, Func<LglArticle, PlaceContext> context, string how)
    {
        var (all, right) = (0, 0);
        foreach (var (article, document) in given)
        {
            var resolved = PlaceResolver.Resolve(document, context(article)).Places;
            foreach (var gold in article.Places.Where(p => p.Latitude is not null))
            {
                all++;
                var found = resolved.FirstOrDefault(p => p.Mention.Span.Overlaps(gold.Span));
                if (found?.Place is { } place && GreatCircle.Kilometres(place.Latitude, place.Longitude, gold.Latitude!.Value, gold.Longitude!.Value) <= Near)
                    right++;
                else if (arguments.Errors)
                    Console.WriteLine($"wrong\t{gold.Feature}\t{gold.Span.Of(article.Text)}\t{gold.Latitude:0.0},{gold.Longitude:0.0}\t{(found is null ? "no mention" : found.Place is null ? found.Mention.Kind + " none" : string.Create(CultureInfo.InvariantCulture, $"{found.Place.Country} {found.Place.Latitude:0.0},{found.Place.Longitude:0.0} {found.Place.Precision}"))}\t{article.Domain}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resolved within {Near} km, spans given, {how}: {(double)right / all:0.000} ({right} of {all})"));
    }
}
