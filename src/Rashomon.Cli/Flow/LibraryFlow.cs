using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Accounts.Html;
using Rashomon.Accounts.Show;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Fetching;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Cli.Flow;

/// <summary>The library's own steps.</summary>
internal sealed class LibraryFlow : IFlow
{
    public Reading Read(ReadRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("Looking for reports");
        using var fetcher = new PageFetcher(new() { AllowPrivate = request.AllowPrivate });
        var sources = new ArticleSources(new() { Follow = request.Follow }, fetcher).Open(request.Paths, request.Input, request.MetaFile);
        var dates = new GivenDates(request.Published);
        var documents = new DocumentStream(sources, dates, progress);
        var reader = new ArticleReader();
        ImmutableArray<ReadResult> results = request.IsEachByItself ? [.. documents.Read(cancellation).Select(reader.Read)] : reader.ReadAll(documents.Read(cancellation));
        var diagnostics = sources.Diagnostics.ToBuilder();
        diagnostics.AddRange(documents.Diagnostics(results));
        diagnostics.AddRange(results.SelectMany(result => result.Diagnostics));
        diagnostics.AddRange(dates.Unused());
        var articles = results.Select(result => result.Article).OfType<Article>();
        // What was taken back is told by its diagnostic and compared with nothing.
        return new([.. request.IsEachByItself ? articles : articles.Where(a => a.Status != ReportStatus.Withdrawn)], diagnostics.ToImmutable());
    }

    public Account Build(Reading reading, FigureRule rule, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report($"Comparing {FigureText.Count(reading.Articles.Length, "report")}");
        return AccountBuilder.Build(reading.Articles, new() { Rule = rule, Diagnostics = reading.Diagnostics });
    }

    public string Html(Account account) => AccountHtml.Render(account);
}
