using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Lineage;

/// <summary>Reads who drew on whom among the articles of one story. The order of the articles does not matter.</summary>
public static class LineageReader
{
    /// <summary>The most citations that one link keeps.</summary>
    private const int MostEvidence = 8;

    /// <summary>Reads links, shared passages and origins.</summary>
    /// <param name="documents">The story's articles; layers of quotations, speech, names and attributions are used where there are any. An article given twice counts once.</param>
    public static StoryLineage Read(IReadOnlyList<AnnotatedDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var book = new AgencyBook(documents.Select(d => d.Article));
        var reports = documents.DistinctBy(d => d.Article.Id, StringComparer.Ordinal).Select(d => new Report(d, book)).ToList();
        reports.Sort(ReportOrder.Instance);
        var passages = OverlapReader.Read(reports).OrderBy(p => p.Article, StringComparer.Ordinal).ThenBy(p => p.Span).ToImmutableArray();
        var byId = reports.ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        var byArticle = passages.ToLookup(p => p.Article, StringComparer.Ordinal);
        var links = reports
            .SelectMany(report => Stated(report, byArticle[report.Article.Id], reports).Concat(Overlaps(report, byArticle[report.Article.Id], byId)))
            .OrderBy(l => l.Article, StringComparer.Ordinal).ThenBy(l => l.Kind).ThenBy(l => l.Source, StringComparer.Ordinal).ThenBy(l => l.SourceArticle, StringComparer.Ordinal)
            .ToImmutableArray();
        return new(links, passages, new OriginTracer(reports, passages));
    }

    /// <summary>What the article says itself; signs of one kind and source make one link.</summary>
    private static IEnumerable<LineageLink> Stated(Report report, IEnumerable<SharedPassage> shared, List<Report> reports)
    {
        var drawnOn = shared.Select(p => p.SourceArticle).ToHashSet(StringComparer.Ordinal);
        foreach (var group in report.Signs.GroupBy(s => (s.Kind, s.Source)))
        {
            var (kind, source) = group.Key;
            yield return new()
            {
                Article = report.Article.Id,
                Source = source,
                SourceArticle = kind is LineageKind.Republished or LineageKind.Embedded ? Given(report, source, drawnOn, reports) : null,
                Kind = kind,
                Share = kind switch
                {
                    LineageKind.Republished => 1,
                    LineageKind.Embedded => report.ShareOf(group.SelectMany(s => s.Passages).Sum(report.WordsIn)),
                    _ => null,
                },
                Confidence = group.All(s => s.Inferred) ? LineageConfidence.Inferred : LineageConfidence.Stated,
                Evidence = Cite(report, group.SelectMany(s => s.Evidence is { } span ? [span, .. s.Passages] : s.Passages)),
            };
        }
    }

    /// <summary>The article drawn on, where it is one of those given: of that outlet, and either sharing words or the only one of it.</summary>
    private static string? Given(Report report, string source, HashSet<string> drawnOn, List<Report> reports)
    {
        var candidates = reports.FindAll(r => r != report && r.Article.Outlet is { } outlet && MediaNames.AreSame(outlet.Name, source));
        return (candidates.Find(r => drawnOn.Contains(r.Article.Id)) ?? (candidates.Count == 1 ? candidates[0] : null))?.Article.Id;
    }

    private static IEnumerable<LineageLink> Overlaps(Report report, IEnumerable<SharedPassage> shared, Dictionary<string, Report> reports)
    {
        foreach (var group in shared.GroupBy(p => p.SourceArticle, StringComparer.Ordinal))
        {
            var source = reports[group.Key];
            var longest = group.OrderByDescending(p => p.Words).ThenBy(p => p.Span).Take(MostEvidence / 2).OrderBy(p => p.Span).ToList();
            yield return new()
            {
                Article = report.Article.Id,
                Source = source.Article.Label,
                SourceArticle = group.Key,
                Kind = LineageKind.Overlap,
                Share = report.ShareOf(Math.Min(group.Sum(p => p.Words), report.Body.Length)),
                Confidence = LineageConfidence.Inferred,
                Evidence = [.. longest.SelectMany(p => new[] { Cite(report.Article, p.Span), Cite(source.Article, p.SourceSpan) })],
            };
        }
    }

    private static ImmutableArray<Citation> Cite(Report report, IEnumerable<Span> spans) =>
        [.. spans.Distinct().Order().Take(MostEvidence).Select(span => Cite(report.Article, span))];

    private static Citation Cite(Article article, Span span) => new(article.Id, span, span.Of(article.Text));
}
