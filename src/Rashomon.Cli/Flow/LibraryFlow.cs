using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Accounts.Html;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Inputs;

namespace Rashomon.Cli.Flow;

/// <summary>The library's steps.</summary>
internal sealed class LibraryFlow : IFlow
{
    public Reading Read(ReadRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("reading the inputs");
        var inputs = new InputExpander().Expand(request.Paths, request.Input, request.MetaFile);
        cancellation.ThrowIfCancellationRequested();
        var documents = inputs.Documents.Select(document => WithDate(document, request.Published)).ToImmutableArray();
        progress.Report($"extracting {documents.Length} articles");
        var results = new ArticleReader().ReadAll(documents);
        var unknown = request.Published.Keys.Where(file => !documents.Any(document => IsNamed(document, file)))
            .Select(file => new Diagnostic(DiagnosticCodes.NoSuchInput, Severity.Warning, $"--published names {file}, which is not among the inputs."));
        return new(
            [.. results.Select(result => result.Article).OfType<Article>()],
            [.. inputs.Diagnostics, .. results.SelectMany(result => result.Diagnostics), .. unknown]);
    }

    public Account Build(Reading reading, FigureRule rule, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report($"comparing {reading.Articles.Length} articles");
        return AccountBuilder.Build(reading.Articles, new() { Rule = rule, Diagnostics = reading.Diagnostics });
    }

    public string Html(Account account) => AccountHtml.Render(account);

    /// <summary>A date given on the command line goes before any other.</summary>
    private static RawDocument WithDate(RawDocument document, ImmutableSortedDictionary<string, string> published)
    {
        var date = published.FirstOrDefault(pair => IsNamed(document, pair.Key)).Value;
        return date is null ? document : document with { Given = (document.Given ?? new()) with { Published = date } };
    }

    private static bool IsNamed(RawDocument document, string file)
    {
        var name = file.Replace('\\', '/');
        return document.Name == name || document.Name.EndsWith("/" + name, StringComparison.Ordinal) || name.EndsWith("/" + document.Name, StringComparison.Ordinal);
    }
}
