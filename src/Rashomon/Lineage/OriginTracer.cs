using System.Collections.Immutable;
using Rashomon.Claims.Attributions;

namespace Rashomon.Lineage;

/// <summary>Follows words back to where they come from, by what the articles say and by what they share.</summary>
internal sealed class OriginTracer
{
    private readonly Dictionary<string, Report> _reports;
    private readonly ILookup<string, SharedPassage> _passages;
    private readonly NameBook _names;

    /// <summary>Prepares the ways back.</summary>
    public OriginTracer(IReadOnlyList<Report> reports, ImmutableArray<SharedPassage> passages)
    {
        _reports = reports.ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        _passages = passages.ToLookup(p => p.Article, StringComparer.Ordinal);
        _names = new(reports.SelectMany(report => Attributed(report)).SelectMany(content => content.Chain));
    }

    /// <inheritdoc cref="StoryLineage.OriginOf"/>
    public string? OriginOf(string article, Span span, ImmutableArray<Attribution> chain)
    {
        if (!chain.IsDefaultOrEmpty)
            return SourceOrigin.Of(chain[0]) is { } name ? _names.Full(name) : null;
        return OwnVoice(article, span, []);
    }

    /// <inheritdoc cref="StoryLineage.RootOf"/>
    public (string Article, Span Span) RootOf(string article, Span span)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { article };
        while (SharedAt(article, span) is { } passage && seen.Add(passage.SourceArticle))
            (article, span) = (passage.SourceArticle, Across(passage, span));
        return (article, span);
    }

    /// <inheritdoc cref="StoryLineage.BodyOf"/>
    public string? BodyOf(string source) => _names.Body(source);

    /// <inheritdoc cref="StoryLineage.FullNameOf"/>
    public string FullNameOf(string source) => _names.Full(SourceOrigin.Named(source) ?? source);

    /// <summary>Every known origin with its carriers.</summary>
    public ImmutableArray<CarriedOrigin> Carriers()
    {
        var carriers = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var report in _reports.Values)
        {
            var origins = Attributed(report).Where(c => !c.Chain.IsEmpty).Select(c => OriginOf(report.Article.Id, c.Content, c.Chain))
                .Concat(report.Body.Length == 0 ? [] : OwnOrigins(report));
            foreach (var origin in origins.OfType<string>())
            {
                if (!carriers.TryGetValue(origin, out var articles))
                    carriers.Add(origin, articles = new(StringComparer.Ordinal));
                articles.Add(report.Article.Id);
            }
        }

        return [.. carriers.Select(pair => new CarriedOrigin(pair.Key, [.. pair.Value], _names.Body(pair.Key)))];
    }

    /// <summary>The newsrooms behind the articles' own words.</summary>
    public Origins Reporting()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var untraced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in _reports.Values.Where(r => r.Body.Length > 0))
        {
            names.UnionWith(report.SetIn.Select(s => s.Source));
            var whole = new Span(0, report.Article.Text.Length);
            if (OwnVoice(report.Article.Id, whole, []) is { } origin)
                names.Add(origin);
            else
                untraced.Add(MostlyFrom(report));
        }

        return new(names.Count + untraced.Count == 0 ? 0 : Math.Max(names.Count, 1), names.Count + untraced.Count, [.. names], untraced.Count);
    }

    private IEnumerable<string?> OwnOrigins(Report report) =>
        report.SetIn.Select(s => (string?)s.Source)
            .Concat(_passages[report.Article.Id].Select(p => OwnVoice(p.Article, p.Span, [])))
            .Append(OwnVoice(report.Article.Id, new(0, report.Article.Text.Length), []));

    /// <summary>The article that more than half of a report's words come from, step by step; else the report itself.</summary>
    private string MostlyFrom(Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var id = report.Article.Id;
        while (seen.Add(id))
        {
            var main = _passages[id].GroupBy(p => p.SourceArticle, StringComparer.Ordinal).Select(g => (g.Key, Words: g.Sum(p => p.Words))).OrderByDescending(g => g.Words).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
            if (main.Key is null || 2 * main.Words < _reports[id].Body.Length)
                return id;
            id = main.Key;
        }

        return seen.Min(StringComparer.Ordinal)!;
    }

    private string? OwnVoice(string article, Span span, HashSet<string> seen)
    {
        if (!_reports.TryGetValue(article, out var report) || !seen.Add(article))
            return null;
        if (report.SetIn.FirstOrDefault(s => s.Passage.Contains(span)).Source is { } outlet)
            return outlet;
        if (report.Whole is { } whole)
            return whole;
        if (report.IsAgencyOwn)
            return MediaNames.Normal(report.Article.Outlet!.Name);
        return SharedAt(article, span) is { } passage ? OwnVoice(passage.SourceArticle, Across(passage, span), seen) : null;
    }

    /// <summary>The shared passage that holds at least three fifths of a span.</summary>
    private SharedPassage? SharedAt(string article, Span span) =>
        _passages[article].Where(p => 5 * (Math.Min(p.Span.End, span.End) - Math.Max(p.Span.Start, span.Start)) >= 3 * span.Length)
            .OrderByDescending(p => p.Words).ThenBy(p => p.Span).FirstOrDefault();

    /// <summary>Where a span of the drawing article lies in the source, as far as the passage's ends tell.</summary>
    private static Span Across(SharedPassage passage, Span span)
    {
        var start = Math.Clamp(passage.SourceSpan.Start + span.Start - passage.Span.Start, passage.SourceSpan.Start, passage.SourceSpan.End - 1);
        return new(start, Math.Clamp(start + Math.Min(span.Length, passage.Span.Length), start + 1, passage.SourceSpan.End));
    }

    private static ImmutableArray<AttributedContent> Attributed(Report report) =>
        report.Document.Find<AttributionLayer>()?.Contents ?? [];
}
